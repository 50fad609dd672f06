/** Tells a person what the program reads from the words of an article, and by which rule. */
import type { Basis, Mention, MentionRule } from '../schemas/mention.ts';
import { outerBound } from '../schemas/outer-bound.ts';
import { settledValue } from '../schemas/settled-value.ts';
import { lineColumnAt } from '../text/line-column.ts';
import { textOf, type Span } from '../text/span.ts';
import { hedgePhrases } from '../values/hedge-phrases.ts';

/** A table of all mentions and a list of the rules they cite, with a line break at its end. `text` is the decoded raw text. */
export function explainMentions(
  mentions: readonly Mention[],
  text: string,
  rules: readonly MentionRule[],
): string {
  if (mentions.length === 0) return 'What is read from the words\n  nothing\n';
  const rows = mentions.map((mention) => rowOf(mention, text));
  const cited = new Set(mentions.flatMap(rulesOf));
  const listed = rules.filter(({ id }) => cited.has(id)).map(({ id, says }) => `  ${id}: ${says}`);
  return `What is read from the words\n${asTable([heads, ...rows])}\n\nRules of reading\n${listed.join('\n')}\n`;
}

const heads = ['line', 'words', 'kind', 'read as', 'by the rule', 'counted from'];
const wordsShown = 48;

function rowOf(mention: Mention, text: string): string[] {
  const inferred = mention.kind === 'quotation' || mention.kind === 'name' ? undefined : mention.inferred;
  return [
    String(lineColumnAt(text, mention.start).line),
    shown(text, mention),
    mention.kind,
    readAs(mention, text),
    rulesOf(mention).join(', '),
    inferred?.basis ? describeBasis(inferred.basis, text) : '',
  ];
}

/** A value as editors would write it, the one who is named or speaks, or why there is nothing. */
function readAs(mention: Mention, text: string): string {
  if (mention.kind === 'name') return mention.inferred?.name ?? mention.stated.sort;
  if (mention.kind === 'quotation') {
    const { speaker, form } = mention.stated;
    return `${form}, ${mention.inferred?.who ?? (speaker ? shown(text, speaker) : 'no speaker')}`;
  }
  const partial = mention.stated.partial === undefined ? '' : `, ${mention.stated.partial}`;
  const bound = outerBound(mention);
  const value = settledValue(mention)?.written;
  if (bound !== undefined && value !== undefined) return `${hedgePhrases[bound]} ${value}`;
  return value ?? `no value: ${mention.unresolved ?? 'not stated'}${partial}`;
}

function rulesOf({ rule, inferred }: Mention): string[] {
  return inferred && inferred.rule !== rule ? [rule, inferred.rule] : [rule];
}

/** What an inferred date rests on is told with the metadata. */
function describeBasis({ date, of, how, span }: Basis, text: string): string {
  const whose = of === 'publication' ? 'the article’s date' : 'another mention';
  const where = span ? ` in line ${lineColumnAt(text, span.start).line}` : '';
  return `${date}, ${whose}, ${how}${where}`;
}

function shown(text: string, span: Span): string {
  const words = textOf(text, span).replace(/\s+/g, ' ').trim();
  return words.length <= wordsShown ? words : `${words.slice(0, wordsShown - 1).trimEnd()}…`;
}

/** Columns as wide as their widest cell; line numbers to the right. */
function asTable(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padStart(6) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
