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
      const lines = citation.result.spans.map((span) => lineOf(citation, span.start));
      return [
        {
          place: citation.place,
          unexpected: `passage ${quoted(citation.cited.quote)} in ${String(lines.length)} places`,
          expected: `words that stand once in article ${code(citation.article.article.id)}`,
          advice: `They stand in ${listLines(lines)}. ${waysOut(citation)}`,
        },
      ];
    }),
};

function waysOut({ path }: Citation): string {
  return path
    ? 'Quote more of the sentence, or add `before:` or `after:` with the exact words beside it.'
    : 'Quote more of the sentence.';
}

function lineOf({ article }: Citation, offset: number): number {
  const raw = article.kept.toRaw({ start: offset, end: offset + 1 });
  return lineColumnAt(article.article.text, raw.start).line;
}

function listLines(lines: readonly number[]): string {
  const [first = 0, ...others] = [...new Set(lines)];
  if (others.length === 0) return `line ${String(first)}, several times`;
  const last = others.pop();
  return `lines ${[first, ...others].join(', ')} and ${String(last)}`;
}
