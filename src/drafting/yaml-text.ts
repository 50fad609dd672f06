import { Document, visit } from 'yaml';

/** Whatever a reader of the file cannot see, or an editor’s program may take for a line’s end. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Fields as YAML that reads back as exactly these fields, whatever their texts hold: colons, marks, line breaks, `---`. Each
 * value stands on one line, so that no text can end the front matter. Absent fields are left out.
 */
export function yamlText(fields: object): string {
  const document = new Document(fields, {
    version: '1.2',
    aliasDuplicateObjects: false,
    keepUndefined: false,
  });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && unseen.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, blockQuote: false });
}

/** Lines of comment, broken where they grow too long; no text breaks out of them. */
export function yamlComment(text: string): string {
  const words = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const lines = words.reduce<string[]>((all, word) => {
    const last = all.at(-1);
    const grown = last === undefined ? undefined : `${last} ${word}`;
    if (grown === undefined || grown.length > longestLine) return [...all, `# ${word}`];
    return [...all.slice(0, -1), grown];
  }, []);
  return lines.map((line) => `${line}\n`).join('');
}

const longestLine = 100; // what fits beside a tree of files on a laptop
