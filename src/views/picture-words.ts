import type { ValuePicture } from '../schemas/value-picture.ts';
import type { PlainRow } from './stacked-rows.ts';
import type { Words } from '../words/words-of.ts';

type PictureWords = Pick<ValuePicture, 'description' | 'apart' | 'key'>;
type DrawingsWords = Words['drawings'];

/** What a picture shows, in sentences: every row, and which rows share nothing. Their bounds stand in the table. */
export function pictureWords(
  rows: readonly PlainRow[],
  { drawings: words }: Words,
  kind: 'day' | 'value',
  isApart: (row: number, other: number) => boolean,
): PictureWords {
  const apart = rows.flatMap((row, at) => {
    const others = rows.slice(0, at).filter((_, other) => isApart(at, other));
    return others.length === 0 ? [] : [words.apart(siglaOf([row]), kind, siglaOf(others))];
  });
  const sentence = apart.length === 0 ? [] : [words.byWords(apart)];
  const told = rows.map(({ accounts, value }) =>
    words.row(
      accounts.map(({ label }) => label),
      value,
    ),
  );
  return {
    description: [...told, ...sentence].join(' '),
    ...(sentence[0] !== undefined && { apart: sentence[0] }),
    key: keyOf(rows, words),
  };
}

function siglaOf(rows: readonly PlainRow[]): string[] {
  return rows.flatMap(({ accounts }) => accounts.map(({ siglum }) => siglum));
}

/** How to read the bars, as far as these rows need it. */
function keyOf(rows: readonly PlainRow[], words: DrawingsWords): string {
  const ends = new Set(rows.flatMap(({ bar }) => [bar.start, bar.end]));
  const sentences: readonly (readonly [boolean, string])[] = [
    [true, ends.has('soft') ? words.soft : words.plain],
    [rows.some(({ allowed }) => allowed !== undefined), words.dashed],
    [ends.has('unbounded'), words.unbounded],
    [ends.has('open'), words.open],
    [rows.some(({ accounts }) => accounts.length > 1), words.together],
  ];
  return sentences.flatMap(([applies, sentence]) => (applies ? [sentence] : [])).join(' ');
}
