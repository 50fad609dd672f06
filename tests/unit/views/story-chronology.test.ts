import { describe, expect, test } from 'vitest';
import type { Chronology } from '../../../src/schemas/story-chronology.ts';
import { storyView } from '../../../src/views/story-view.ts';
import { makeStory, type MadeArticle, type MadeClaim, type MadeMention, valueOf } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const filler = 'Nothing more is known of the bridge, the ferry, the river or the mayor of the town. '
  .repeat(8)
  .trim();

function says(words: string, mentions: readonly MadeMention[], more: Partial<MadeArticle> = {}): MadeArticle {
  return {
    lines: [
      ['paragraph', words],
      ['paragraph', filler],
    ],
    mentions,
    ...more,
  };
}

const on = (words: string, value: string): MadeMention => ({ words, value });
const reading = (words: string, value: string) => ({ words, value: valueOf(value) });

function chronologyOf(articles: Record<string, MadeArticle>, claims: Record<string, MadeClaim> = {}) {
  const story = makeStory({ articles, claims });
  // the kind of a made claim is text; those with dates are claims of dates
  const dated = story.claims.map((claim) =>
    claim.cells.some((cell) => cell.kind === 'reading' && cell.value.kind === 'date')
      ? { ...claim, kind: 'date' as const }
      : claim,
  );
  return storyView({ ...story, claims: dated }, wordsOf('en')).chronology;
}

function groupsIn(chronology: Chronology | undefined) {
  return (chronology?.tables ?? []).flatMap(({ groups }) => groups);
}

/** Draws the rows: group, claim or words, each time with its accounts, and where they part. */
function draw(...made: Parameters<typeof chronologyOf>): string[] {
  return groupsIn(chronologyOf(...made)).flatMap(({ title = '', rows }) =>
    rows.map(({ claim, said, versions, parts }) => {
      const times = versions.map(
        ({ time, accounts }) => `${time} ${accounts.map(({ siglum }) => siglum).join('')}`,
      );
      const what = claim?.label ?? said?.excerpt?.words ?? 'no words';
      return `${title} | ${what} | ${times.join(', ')}${parts ? ` | ${parts.relation}` : ''}`;
    }),
  );
}

describe('the chronology', () => {
  test('is absent when nothing is dated', () => {
    expect(chronologyOf({ alpha: says('The bridge closed.', []) })).toBeUndefined();
  });

  test('puts every dated sentence in order of time, under its year', () => {
    const alpha = says('It closed on Monday. It was built in 1998, and painted in January.', [
      on('Monday', '2026-02-02'),
      on('1998', '1998'),
      on('January', '2026-01'),
    ]);
    expect(draw({ alpha })).toEqual([
      '1998 | 1998 | 1998 A',
      '2026 | January | January 2026 A',
      '2026 | Monday | 2 February 2026 A',
    ]);
  });

  test('tells a date with the bound before it, and two ends as one time', () => {
    const alpha = says('Shut since 1998, it opened. It was dark until Monday. It rained from March to May.', [
      { ...on('1998', '1998'), bound: 'since' },
      { ...on('Monday', '2026-02-02'), bound: 'by' },
      { ...on('March', '2025-03'), bound: 'since' },
      { ...on('May', '2025-05'), bound: 'by' },
    ]);
    expect(draw({ alpha })).toEqual([
      '1998 | 1998 | since 1998 A',
      '2025 | March to May | March to May 2025 A',
      'Until 2026 | Monday | by 2 February 2026 A',
    ]);
  });

  test('divides a year with many rows into months', () => {
    const days = Array.from({ length: 14 }, (_, index) => `2026-0${index < 7 ? 1 : 2}-1${String(index % 7)}`);
    const alpha = says(
      days.map((day) => `It closed on ${day}.`).join(' '),
      days.map((day) => on(day, day)),
    );
    const groups = groupsIn(chronologyOf({ alpha })).map(
      ({ title = '', rows }) => `${title}: ${String(rows.length)}`,
    );
    expect(groups).toEqual(['January 2026: 7', 'February 2026: 7']);
  });

  test('has one row for a sentence that several accounts have, and a mark for each', () => {
    const words = 'At the Monday meeting, the mayor planned to speak of the old bridge.';
    const other = 'At the Monday meeting, the mayor plans to speak of the old bridge.';
    const articles = {
      alpha: says(words, [on('Monday', '2026-02-02')]),
      beta: says(other, [on('Monday', '2026-02-02')]),
    };
    expect(draw(articles)).toEqual(['2026 | Monday | 2 February 2026 AB']);
    expect(groupsIn(chronologyOf(articles))[0]?.rows[0]?.said?.nearly.map(({ siglum }) => siglum)).toEqual([
      'B',
    ]);
  });

  test('has one row for a sentence that says its day twice', () => {
    const alpha = says('At the Monday meeting, on 2 February, it rained.', [
      on('Monday', '2026-02-02'),
      on('2 February', '2026-02-02'),
    ]);
    expect(draw({ alpha })).toEqual(['2026 | Monday | 2 February 2026 A']);
  });

  test('shows where the same sentence has different days, without calling it a contradiction', () => {
    const words = 'The bridge closed on Monday after the flood.';
    expect(
      draw({
        alpha: says(words, [on('Monday', '2026-02-02')]),
        beta: says(words, [on('Monday', '2026-02-09')]),
      }),
    ).toEqual(['2026 | Monday | 2 February 2026 A, 9 February 2026 B | unclear']);
  });

  test('links each account to its paragraph', () => {
    const alpha = says('It closed on Monday.', [on('Monday', '2026-02-02')]);
    const row = groupsIn(chronologyOf({ alpha }))[0]?.rows[0];
    expect(row?.versions[0]?.accounts[0]?.address).toMatch(
      /^\/bridge-2026\/articles\/alpha\/#p-[0-9a-f]{8}$/,
    );
  });
});

test('joins years and months with few rows when the chronology is long', () => {
  const years = Array.from({ length: 30 }, (_, index) => String(1900 + 3 * index));
  const days = Array.from({ length: 40 }, (_, index) =>
    `2026-0${String(1 + (index % 4))}-${String(10 + index)}`.slice(0, 10),
  );
  const all = [
    ...years,
    ...days.map((day, index) => `${day.slice(0, 8)}${String(1 + (index % 27)).padStart(2, '0')}`),
  ];
  const alpha = says(
    all.map((each) => `It was ${each}.`).join(' '),
    [...new Set(all)].map((each) => on(each, each)),
  );
  const groups = chronologyOf({ alpha })?.tables.map(({ title, count }) => `${title}: ${count}`);
  expect(groups?.slice(0, 3)).toEqual([
    '1900 to 1933: 12 rows',
    '1936 to 1969: 12 rows',
    '1972 to 1987: 6 rows',
  ]);
});

describe('a claim of dates', () => {
  const alpha = says('The raid of last month came first. On Monday the mayor spoke.', [
    on('last month', '2026-01'),
    on('Monday', '2026-02-02'),
  ]);
  const beta = says('In early February, after the raid, the mayor spoke on Monday.', [
    on('early February', 'early 2026-02'),
    on('Monday', '2026-03-02'),
  ]);
  const raid: MadeClaim = {
    cells: { alpha: reading('last month', '2026-01'), beta: reading('early February', 'early 2026-02') },
    pairs: [['alpha', 'beta', 'contradict']],
  };

  test('is one row with a time for each version, and takes in the sentences it cites', () => {
    expect(draw({ alpha, beta }, { raid })).toEqual([
      '2026 | Claim raid | January 2026 A, early February 2026 B | contradict',
      '2026 | Monday | 2 February 2026 A',
      '2026 | Monday | 2 March 2026 B',
    ]);
  });

  test('links each account to its cell', () => {
    const rows = groupsIn(chronologyOf({ alpha, beta }, { raid }))[0]?.rows ?? [];
    expect(rows[0]?.claim?.address).toBe('/bridge-2026/raid/');
    expect(rows[0]?.versions[1]?.accounts[0]?.address).toBe('/bridge-2026/raid/#beta');
  });

  test('takes in words without a date that it cites', () => {
    const undated = says('The raid of last month came first.', [
      { words: 'last month', unresolved: 'no-publication-date', precision: 'month' },
    ]);
    expect(
      chronologyOf({ alpha: undated }, { raid: { cells: { alpha: reading('last month', '2026-01') } } })
        ?.vague,
    ).toEqual([]);
  });
});

describe('what has no date', () => {
  const alpha = says('Of late it creaked. In recent months it rusted. It closed last week.', [
    { words: 'Of late', precision: 'none' },
    { words: 'recent months', precision: 'month' },
    { words: 'last week', unresolved: 'no-publication-date', precision: 'week' },
  ]);

  test('stands apart with the reason, and words that name no time at all are left out', () => {
    const vague = chronologyOf({ alpha })?.vague.map(
      ({ reason, said }) => `${reason}: ${said.map(({ excerpt }) => excerpt?.words).join()}`,
    );
    expect(vague).toEqual([
      'Vague: the words name no days: recent months',
      'No date: the article does not say when it was published: last week',
    ]);
  });
});

test('folds up a long chronology: twelve accounts, three hundred mentions', () => {
  const day = (index: number) => `2026-0${String(1 + (index % 3))}-${String(10 + (index % 15))}`;
  const articles = Object.fromEntries(
    Array.from({ length: 12 }, (_, article) => {
      const numbers = Array.from({ length: 25 }, (__, index) => article * 25 + index);
      const words = numbers.map(
        (number) =>
          `Boat ${String(number)} of harbour ${String(article)} left on ${day(number)} item${String(number)}.`,
      );
      return [
        `${'abcdefghijkl'.charAt(article)}-account`,
        {
          lines: words.map((each) => ['paragraph', each] as const),
          mentions: numbers.map((number) => on(day(number), day(number))),
        },
      ];
    }),
  );
  const chronology = chronologyOf(articles);
  expect(chronology?.folded).toBe(true);
  expect(chronology?.tables.map(({ title, open }) => `${title}${open ? ', open' : ''}`)).toEqual([
    'January 2026',
    'February 2026',
    'March 2026, open',
  ]);
});
