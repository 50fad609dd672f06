import type { ValuePicture } from '../schemas/value-picture.ts';
import { listInWords } from './plural.ts';
import type { PlainRow } from './stacked-rows.ts';

type Words = Pick<ValuePicture, 'description' | 'apart' | 'key'>;

/** What a picture shows, in sentences: every row, and which rows share nothing. Their bounds stand in the table. */
export function pictureWords(
  rows: readonly PlainRow[],
  noun: 'day' | 'value',
  isApart: (row: number, other: number) => boolean,
): Words {
  const apart = rows.flatMap((row, at) => {
    const others = rows.slice(0, at).filter((_, other) => isApart(at, other));
    return others.length === 0 ? [] : [apartWords(row, others, noun)];
  });
  const sentence = apart.length === 0 ? [] : [`By the words alone ${apart.join('; ')}.`];
  return {
    description: [...rows.map(rowWords), ...sentence].join(' '),
    ...(sentence[0] !== undefined && { apart: sentence[0] }),
    key: keyOf(rows),
  };
}

function rowWords({ accounts, value }: PlainRow): string {
  return `${listInWords(accounts.map(({ label }) => label))}: ${value}.`;
}

/** “U shares no day with E, R and W” */
function apartWords(row: PlainRow, others: readonly PlainRow[], noun: string): string {
  const verb = row.accounts.length === 1 ? 'shares' : 'share';
  return `${siglaOf([row])} ${verb} no ${noun} with ${siglaOf(others)}`;
}

function siglaOf(rows: readonly PlainRow[]): string {
  return listInWords(rows.flatMap(({ accounts }) => accounts.map(({ siglum }) => siglum)));
}

/** How to read the bars, as far as these rows need it. */
function keyOf(rows: readonly PlainRow[]): string {
  const ends = new Set(rows.flatMap(({ bar }) => [bar.start, bar.end]));
  return [
    ends.has('soft')
      ? 'Full: what the words allow under our tolerances, fading where one sets the end.'
      : 'A bar is what the words allow.',
    rows.some(({ allowed }) => allowed !== undefined) ? 'Dashed: what they allow alone.' : '',
    ends.has('unbounded') ? 'Arrow: no end.' : '',
    ends.has('open') ? 'Hollow: that number is left out.' : '',
    rows.some(({ accounts }) => accounts.length > 1) ? 'Letters together: one origin.' : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}
