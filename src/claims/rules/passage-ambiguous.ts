/** A passage that stands in several places of its article must say which it means. */
import { lineColumnAt } from '../../text/line-column.ts';
import type { Rule } from '../rule.ts';
import type { Citation, TextUnderCheck } from '../under-check.ts';
import { code, quoted } from '../wording.ts';

export const passageAmbiguous: Rule<TextUnderCheck> = {
  code: 'passage-ambiguous',
  severity: 'problem',
  passes: {
    file: 'claims/cause.md',
    find: 'quote: The police are looking for a cause',
    put: 'quote: The police\n    after: are looking for a cause',
  },
  fails: {
    file: 'claims/cause.md',
    find: 'quote: The police are looking for a cause',
    put: 'quote: The police',
  },
  check: (text) =>
    text.citations.flatMap((citation) => {
      if (citation.result.kind !== 'ambiguous') return [];
      const places = citation.result.spans.map((span) => placeIn(citation, span.start));
      return [
        {
          place: citation.place,
          unexpected: `passage ${quoted(citation.cited.quote)} in ${String(places.length)} places`,
          expected: `words that stand once in article ${code(citation.article.article.id)}`,
          advice: `They stand at ${joined(places)}. ${waysOut(citation)}`,
        },
      ];
    }),
};

function waysOut({ path }: Citation): string {
  return path
    ? 'Quote more of the sentence, or add `before:` or `after:` with the exact words beside it.'
    : 'Quote more of the sentence.';
}

function placeIn({ article }: Citation, offset: number): string {
  const raw = article.kept.toRaw({ start: offset, end: offset + 1 });
  const { line, column } = lineColumnAt(article.article.text, raw.start);
  return `line ${String(line)}, column ${String(column)}`;
}

function joined(places: readonly string[]): string {
  return `${places.slice(0, -1).join('; ')} and ${places.at(-1) ?? ''}`;
}
