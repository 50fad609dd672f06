/** Families of quotations drawn as their alignment table: a column a place, `–` where a version has no words. */
import type { QuotationFamily } from '../../../src/schemas/alignment.ts';
import type { CheckedArticle } from '../../../src/schemas/checked-story.ts';
import type { Variant } from '../../../src/schemas/comparison.ts';
import type { Span } from '../../../src/text/span.ts';
import { makeArticle, spanOf, type MadeArticle } from './make-story.ts';

export interface DrawnFamily {
  readonly id?: string;
  /** One for each column; absent where all agree. */
  readonly kinds: readonly (Variant['kind'] | undefined)[];
  /** Article and its cells: `['alpha', 'We | don’t | build']`. */
  readonly rows: readonly (readonly [string, string])[];
  readonly more?: Partial<QuotationFamily>;
}

const telling: ReadonlySet<string> = new Set(['word', 'omission', 'addition', 'number', 'negation']);

/** Each row’s words are looked for in its article, one after the other; throws when they are not there. */
export function drawFamily(
  articles: Readonly<Record<string, MadeArticle>>,
  { id = 'drawn', kinds, rows, more }: DrawnFamily,
): QuotationFamily {
  const found = rows.map(([article, line]) => {
    const made = articles[article];
    if (!made) throw new Error(`no article ${article}`);
    return { article, spans: placesOf(makeArticle(article, made), line) };
  });
  return {
    id,
    aliases: [],
    versions: found.map(({ article, spans }) => {
      const own = spans.filter((span) => span !== null);
      const words = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
      return { article, ...words, words, marked: true };
    }),
    places: kinds.map((kind, at) => ({
      ...(kind && { kind }),
      substantive: kind !== undefined && telling.has(kind),
      readings: found.map(({ spans }) => spans[at] ?? null),
    })),
    relation: 'wording',
    differs: 'They differ.',
    paraphrases: [],
    ...more,
  };
}

function placesOf(article: CheckedArticle, line: string): (Span | null)[] {
  const [first = '', ...others] = line.split('|').map((cell) => cell.trim());
  let at = first === '–' ? 0 : spanOf(article, first).start;
  return [first, ...others].map((words) => {
    if (words === '–') return null;
    const start = article.text.indexOf(words, at);
    if (start < 0) throw new Error(`no words ${words} in article ${article.id}`);
    at = start + words.length;
    return { start, end: at };
  });
}
