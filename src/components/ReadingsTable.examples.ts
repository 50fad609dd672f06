import type { AbsentRow, ReadingRow } from '../schemas/claim-view.ts';
import { exampleClaim } from './example-claim.ts';

const [first] = exampleClaim.readings;
const letters = ['Aa', 'B', 'D', 'E', 'F', 'H', 'I', 'J', 'K'];

const rightToLeft: readonly ReadingRow[] = first
  ? [
      {
        ...first,
        ...{ article: 'levant', siglum: 'V', label: 'Levant Herald', lang: 'ar', value: '2 hours' },
        quotes: [
          {
            before: 'بقي الجسر ',
            parts: [{ text: 'مغلقا ساعتين', telling: true }],
            after: '، كما قال العمدة.',
            address: '/',
          },
        ],
      },
    ]
  : [];

const [one, other] = exampleClaim.readings.map(({ value: _value, says: _says, ...row }): ReadingRow => ({
  ...row,
  article: `${row.article}-alike`,
  aliases: [],
  preferred: false,
}));
const alike: readonly ReadingRow[] =
  one && other
    ? [
        { ...one, against: { relation: 'same', accounts: [other] } },
        { ...other, against: { relation: 'same', accounts: [one] } },
      ]
    : [];

const silent = letters.map((siglum): AbsentRow => ({
  ...{ article: `silent-${siglum}`, siglum, label: `Account ${siglum}`, aliases: [], address: '/' },
  outlet: 'United Landowners’, Shipowners’ and Innkeepers’ Intelligencer of the Seven Northern Shires',
  date: { words: '6 March 2026', how: 'stated' },
  kind: 'silent',
  searched: ['closed'],
  seen: [],
}));

/** Readings first, then the accounts without one. */
export const examples = {
  'readings, silence, gap, not judged': { readings: exampleClaim.readings, absent: exampleClaim.absent },
  'from right to left, and most say nothing': { readings: rightToLeft, absent: silent },
  'words alike': { readings: alike, absent: [] },
  'no reading': {
    readings: [],
    absent: silent.slice(0, 1).map((row) => ({ ...row, article: 'silent-alone' })),
  },
};
