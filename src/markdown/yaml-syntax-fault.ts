/** Faults of YAML in the words of people who do not know its grammar. */
import { isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** What is wrong, and the offset at which a person would look for it. */
export interface YamlSyntaxFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

/** All keys that stand twice, and of other faults the first alone: what follows one is mostly its echo. */
export function yamlSyntaxFaults(parsed: Document): YamlSyntaxFault[] {
  const twice = parsed.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = parsed.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [...twice, ...(first ? [first] : [])].map((error) => describe(error, parsed));
}

function describe(error: YAMLError, parsed: Document): YamlSyntaxFault {
  const [offset] = error.pos;
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        offset,
        found: 'key that stands twice',
        expected: 'each key once',
        advice: 'Remove one of the two.',
      };
    case 'MULTIPLE_DOCS':
      return {
        offset,
        found: 'second document',
        expected: 'one document',
        advice: 'Remove the line `---` in between.',
      };
    case 'TAB_AS_INDENT':
      return {
        offset,
        found: 'tab',
        expected: 'spaces',
        advice: 'Begin the line with two spaces for each level.',
      };
    default:
      return unclosedQuote(error, parsed) ?? otherFault(error);
  }
}

/** The parser notices at the end of the text; a person looks where the mark opens. */
function unclosedQuote(error: YAMLError, parsed: Document): YamlSyntaxFault | undefined {
  if (error.code !== 'MISSING_CHAR' || !/quote/.test(error.message)) return undefined;
  let opening = error.pos[0];
  visit(parsed, {
    Scalar: (_, node) => {
      const start = node.range?.[0] ?? Infinity;
      if (isScalar(node) && node.type?.startsWith('QUOTE') && start < error.pos[0]) opening = start;
    },
  });
  return {
    offset: opening,
    found: 'quotation mark that is not closed',
    expected: 'a second one at the end of the value',
    advice: 'Close it. A mark that belongs to the value needs the other kind around it: \'He said "no".\'.',
  };
}

function otherFault(error: YAMLError): YamlSyntaxFault {
  const [first = ''] = error.message.split('\n');
  return {
    offset: error.pos[0],
    found: 'text that is no YAML',
    expected: 'keys and values',
    advice: `The reader says: ${first.replace(/[.:]+$/, '')}. Values with “: ”, “ #” or quotation marks at their start need quotes: key: '…'.`,
  };
}
