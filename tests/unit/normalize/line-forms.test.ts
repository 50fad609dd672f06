import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/normalize/dateline.ts';
import { dateLine } from '../../../src/normalize/date-forms.ts';
import { findPictureCredit } from '../../../src/normalize/picture-credit.ts';
import { readDate } from '../../../src/normalize/read-date.ts';
import { foldTypography } from '../../../src/text/fold.ts';

describe('a dateline', () => {
  it.each([
    ['WASHINGTON, Feb 4 — US President', { place: 'WASHINGTON', date: 'Feb 4' }],
    ['WASHINGTON, D.C. — Just last month', { place: 'WASHINGTON, D.C.' }],
    ['WASHINGTON (AP) — The court', { place: 'WASHINGTON', agency: 'AP' }],
    ['LONDON, March 3 (Reuters) - A fire', { place: 'LONDON', date: 'March 3', agency: 'Reuters' }],
    ['NEW DELHI: Their dream', { place: 'NEW DELHI' }],
    ['Paris, Feb. 4, 2026 (AFP) – A fire', { place: 'Paris', date: 'Feb. 4, 2026', agency: 'AFP' }],
    [
      'RIO DE JANEIRO, 4 February (EFE) — A fire',
      { place: 'RIO DE JANEIRO', date: '4 February', agency: 'EFE' },
    ],
    ['(Reuters) - A fire', { agency: 'Reuters' }],
    ['SAINT-JÉRÔME, Quebec — A fire', { place: 'SAINT-JÉRÔME, Quebec' }],
  ])('is found in “%s”', (words, expected) => {
    const found = findDateline(foldTypography(words));
    expect(found).toMatchObject(expected);
    expect(Object.keys(found ?? {}).sort()).toEqual([...Object.keys(expected), 'length'].sort());
  });

  it.each([
    'UPDATE: The fire is out',
    'Petro said — and nobody doubted it — that he would go',
    'The mayor, 54, said (in part) - no',
    'Bottom line: The encounter was a start',
    'A fire destroyed three warehouses',
    'NATO said on Tuesday that it would stay',
    '“WASHINGTON — that is the problem,” he said',
  ])('is not found in “%s”', (words) => {
    expect(findDateline(foldTypography(words))).toBeUndefined();
  });
});

describe('a picture’s credit', () => {
  it.each([
    'The leaders meet, February 3, 2026. |(Colombia Presidency/Handout via Reuters)',
    'The president, after the meeting. |– Jonathan Ernst/Reuters',
    'The president speaks on February 3 |[Jose Luis Magana/AP]',
    'Smoke over the quay. |(AP Photo/Jane Doe, File)',
    'Smoke over the quay. |Photograph: Ann Lee/The Guardian',
    'Smoke over the quay. |Photo by Ann Lee/AFP via Getty Images',
    'Smoke over the quay. |Getty Images',
    'Smoke over the quay. |REUTERS/Ann Lee',
    'Smoke over the quay |(File photo)',
    '|Image credit: Harbour Authority',
    '|Photo: Ringo H.W. Chiu, AP',
    '|Ann Lee | Bloomberg | Getty Images',
  ])('begins at the bar in “%s”', (marked) => {
    const words = foldTypography(marked);
    expect(findPictureCredit(words.replace('|', ''))).toBe(words.indexOf('|'));
  });

  it.each([
    'He spoke to reporters (by video link).',
    'The ministry (see photo above) denied it.',
    'Talks on the Iran/US question would go on. Israel/Hamas talks stalled.',
    'Video from the scene showed flames rising.',
    'The crew took nothing with them - neither food nor water',
    'It was traffic-clogged and cultureless. — Reuters',
    'Petro, in a pact (AP)',
    'She chose the left/right divide as her theme.',
  ])('is not found in “%s”', (words) => {
    expect(findPictureCredit(foldTypography(words))).toBeUndefined();
  });
});

describe('a line that is a date', () => {
  it.each([
    'FEBRUARY 4, 2026',
    'Published 9:41 a.m. EST, March 3, 2026',
    'Updated: 18 Nov 2019 9:38 pm',
    'Wed, Feb. 4, 2026 | 6:56 AM',
    '2026-02-04T10:00:00Z',
    '3 hours ago',
    'Updated at 11:35 a.m. ET',
    'Published Tue, Nov 19 2019 7:05 AM EST Updated Tue, Nov 19 2019 7:16 AM EST',
  ])('is “%s”', (words) => {
    expect(dateLine.test(words)).toBe(true);
  });

  it.each([
    'May the best team win',
    'March on Washington',
    '4 people died on February 4',
    '2026',
    'On February 4, he left',
  ])('is not “%s”', (words) => {
    expect(dateLine.test(words)).toBe(false);
  });
});

describe('reading a date', () => {
  it.each([
    ['FEBRUARY 4, 2026', '2026-02-04'],
    ['Updated: 18 Nov 2019 9:38 pm', '2019-11-18'],
    ['the 3rd of March, 2026', '2026-03-03'],
    ['2026-02-04T10:00', '2026-02-04'],
    ['3/17/2026', '2026-03-17'],
    ['17.03.2026', '2026-03-17'],
  ])('gives the day of “%s”', (words, day) => {
    expect(readDate(words)).toBe(day);
  });

  it.each(['Feb 4', 'February 30, 2026', '02/04/2026', 'March 2026', ''])(
    'gives nothing for “%s”',
    (words) => {
      expect(readDate(words)).toBeUndefined();
    },
  );
});
