/**
 * A passage must stand in its article letter for letter. The words most like it are shown to find the slip; nothing is ever
 * matched by likeness.
 */
import { hasLineBreak, lineColumnAt } from '../../text/line-column.ts';
import { textOf } from '../../text/span.ts';
import { findPassage } from '../../text/find-passage.ts';
import { describeDifference } from '../describe-difference.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Citation, TextUnderCheck } from '../under-check.ts';
import { asYaml, code, quoted } from '../wording.ts';

export const passageNotVerbatim: Rule<TextUnderCheck> = {
  code: 'passage-not-verbatim',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'quote: It took more than four hours to put it out',
    put: 'quote: more than four hours to put it out',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'quote: It took more than four hours to put it out',
    put: 'quote: It took more than four hours to putt it out',
  },
  check: (text) =>
    text.citations.flatMap((citation) =>
      citation.result.kind === 'absent' ? [absentFault(text, citation, citation.result)] : [],
    ),
};

type Absent = Extract<Citation['result'], { kind: 'absent' }>;

function absentFault(text: TextUnderCheck, citation: Citation, absent: Absent): Fault {
  const { cited, place, article } = citation;
  const neighbour = absent.missing === 'quote' ? undefined : absent.missing;
  const asFound =
    neighbour === undefined
      ? `passage ${quoted(cited.quote)}`
      : `words ${quoted(cited[neighbour] ?? '')} ${neighbour} the passage ${quoted(cited.quote)}`;
  return {
    place,
    unexpected: asFound,
    expected: `words that stand in article ${code(article.article.id)}`,
    advice: `${brokenLine(citation, absent)}${nearestWords(citation, absent)}${elsewhere(text, citation)}Copy the passage from the article.`,
  };
}

const longestSearched = 2000; // a pattern of many thousand words is more than the engine compiles

/** Words that stand in the article, but run over the end of a line. */
function brokenLine({ article, cited, path }: Citation, { missing }: Absent): string {
  if (missing !== 'quote' || cited.quote.length > longestSearched) return '';
  const words = cited.quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+'), 'u').exec(article.kept.text);
  if (!found || !hasLineBreak(found[0])) return '';
  const raw = article.kept.toRaw({ start: found.index, end: found.index + found[0].length });
  const { line } = lineColumnAt(article.article.text, raw.start);
  const rest = path ? ', the rest under `also`' : '';
  return `These words run over the end of line ${String(line)}, and a passage lies within one: cite the words of one line${rest}. `;
}

function nearestWords({ article, path, cited }: Citation, { nearest, missing }: Absent): string {
  if (!nearest) return '';
  const words = textOf(article.kept.text, nearest);
  const { line } = lineColumnAt(article.article.text, article.kept.toRaw(nearest).start);
  const difference = missing === 'quote' ? describeDifference(cited.quote, words) : '';
  const closest = `Closest is ${quoted(words)} (line ${String(line)}). ${difference}`;
  return path && missing === 'quote' ? `${closest}Corrected: ${code(`quote: ${asYaml(words)}`)}. ` : closest;
}

function elsewhere({ articles }: TextUnderCheck, { article, cited }: Citation): string {
  const other = articles.find(
    (each) => each !== article && findPassage(each.kept.text, each.kept.kept, cited).kind === 'found',
  );
  return other ? `The very words stand in article ${code(other.article.id)}. ` : '';
}
