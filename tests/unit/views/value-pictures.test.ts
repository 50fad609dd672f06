import { describe, expect, it } from 'vitest';
import type { CheckedStory } from '../../../src/schemas/checked-story.ts';
import type { Tolerance } from '../../../src/schemas/tolerance.ts';
import type { Scope, Value, ValueKind } from '../../../src/schemas/value.ts';
import { valuePictureSchema, type ValuePicture } from '../../../src/schemas/value-picture.ts';
import { readValue } from '../../../src/values/read-value.ts';
import { dayAxis } from '../../../src/views/day-axis.ts';
import { numberLine } from '../../../src/views/number-line.ts';
import { valuePictures } from '../../../src/views/value-pictures.ts';
import { makeStory } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const base = { applies: 'number', 'low-open': false, 'high-open': false, because: 'So.' } as const;
const tolerances: readonly Tolerance[] = [
  { ...base, id: 'about', words: ['about'], low: 0.85, high: 1.15 },
  { ...base, id: 'nearly', words: ['nearly'], low: 0.75, high: 1, 'high-open': true },
  { id: 'early', applies: 'month', words: ['early'], from: 1, to: 10, because: 'Thirds.' },
  { id: 'about-day', applies: 'days', words: ['about'], of: 'day', days: 3, because: 'So.' },
];

function value(kind: ValueKind, written: string, scope: Scope = {}): Value {
  const read = readValue(written, { kind, scope, tolerances });
  if (!read.ok) throw new Error(`no ${kind}: ${written}`);
  return read.value;
}

/** The pictures of a claim in which articles a, b, c … give these values; a and b have one origin. */
function picturesOf(...values: readonly Value[]): readonly ValuePicture[] {
  const cells = values.map((each, at) => [String.fromCharCode('a'.charCodeAt(0) + at), each] as const);
  const story: CheckedStory = makeStory({
    articles: Object.fromEntries(
      cells.map(([id]) => [id, { lines: [['paragraph', 'So it was.']], origin: id === 'b' ? 'a' : id }]),
    ),
    claims: {
      when: { cells: Object.fromEntries(cells.map(([id, each]) => [id, { words: 'So', value: each }])) },
    },
  });
  const [claim] = story.claims;
  return claim ? valuePictures(story, claim, wordsOf('en')) : [];
}

function onlyPicture(...values: readonly Value[]): ValuePicture {
  const [picture, ...others] = picturesOf(...values);
  if (!picture || others.length > 0) throw new Error('not one picture');
  return picture;
}

const january = value('date', '2026-01');
const earlyJanuary = value('date', 'early 2026-01');
const earlyFebruary = value('date', 'early 2026-02');
const lengths = ['more than 2 h', 'about 2 h', 'nearly 2 h'].map((each) => value('duration', each));

describe('a picture of dates', () => {
  const picture = onlyPicture(january, january, earlyJanuary, earlyFebruary);

  it('fits its schema', () => {
    expect(valuePictureSchema.parse(picture)).toEqual(picture);
  });

  it('gives accounts of one origin and one value a row, the earliest first', () => {
    expect(
      picture.rows.map(({ accounts, value: words }) => [accounts.map(({ siglum }) => siglum).join(), words]),
    ).toEqual([
      ['C', 'early January 2026'],
      ['A,B', 'January 2026'],
      ['D', 'early February 2026'],
    ]);
  });

  it('has each bar begin and end with its days', () => {
    const axis = dayAxis(
      [
        { earliest: '2026-01-01', latest: '2026-01-31' },
        { earliest: '2026-02-01', latest: '2026-02-28' },
      ],
      wordsOf('en'),
    );
    const days = picture.rows.map(({ bar, allowed }) =>
      [bar.from, bar.to, allowed?.to ?? bar.to].map((place) => axis?.toDay(place + 0.01)),
    );
    expect(days).toEqual([
      ['2026-01-01', '2026-01-11', '2026-02-01'],
      ['2026-01-01', '2026-02-01', '2026-02-01'],
      ['2026-02-01', '2026-02-11', '2026-03-01'],
    ]);
  });

  it('has soft ends where a tolerance sets them, and firm ones where the words do', () => {
    expect(picture.rows.map(({ bar }) => `${bar.start} ${bar.end}`)).toEqual([
      'closed soft',
      'closed closed',
      'closed soft',
    ]);
  });

  it('keeps disjoint bars apart, and says so', () => {
    const [early, whole, late] = picture.rows;
    expect(late?.bar.from).toBeGreaterThanOrEqual(Math.max(early?.allowed?.to ?? 101, whole?.bar.to ?? 101));
    expect(picture.apart).toBe('By the words alone D shares no day with C, A and B.');
  });

  it('tells every row in its description, and both sets in the table', () => {
    expect(picture.description).toContain('Article A and Article B: January 2026.');
    expect(picture.rows[0]).toMatchObject({ words: 'January 2026', usual: '1–10 January 2026' });
  });

  it('runs to the edge where there is no bound', () => {
    const { rows } = onlyPicture(
      value('date', 'since 2026-02-03'),
      value('date', '2026-02-03'),
      value('date', 'before 2026-02-03'),
    );
    expect(rows.map(({ bar }) => [bar.start, bar.end])).toEqual([
      ['unbounded', 'closed'],
      ['closed', 'closed'],
      ['closed', 'unbounded'],
    ]);
    expect([rows[0]?.bar.from, rows[2]?.bar.to]).toEqual([0, 100]);
  });

  it('has an end that fades and nothing beyond, where the words set no bound', () => {
    const { rows } = onlyPicture(value('date', 'about 2026-02-03'), value('date', '2026-02-03'));
    expect(rows[0]?.bar).toMatchObject({ start: 'soft', end: 'soft' });
    expect(rows[0]).not.toHaveProperty('allowed');
  });

  it('marks a single day that would be too narrow to see', () => {
    const { rows } = onlyPicture(value('date', '2026-02-03'), value('date', '2025-02'));
    expect(rows.map(({ bar }) => bar.point)).toEqual([false, true]);
  });
});

describe('a picture of numbers', () => {
  it('has open, soft and missing ends where the words do', () => {
    expect(onlyPicture(...lengths).rows.map(({ value: words, bar }) => [words, bar.start, bar.end])).toEqual([
      ['nearly 2 hours', 'soft', 'open'],
      ['about 2 hours', 'soft', 'soft'],
      ['more than 2 hours', 'open', 'unbounded'],
    ]);
  });

  it('counts in the unit the words use, each end at its number', () => {
    const picture = onlyPicture(...lengths);
    const line = numberLine([
      { low: 1.5, high: 2, highOpen: true },
      { low: 1.7, high: 2.3 },
      { low: 2 },
      {},
      { high: 2 },
    ]);
    expect(picture.unit).toBe('hours');
    const ends = picture.rows.map(({ bar }) => [bar.from, bar.to].map((place) => line?.toNumber(place)));
    expect(ends[0]?.[0]).toBeCloseTo(1.5, 3);
    expect(ends[0]?.[1]).toBeCloseTo(2, 3);
    expect(ends[1]?.[0]).toBeCloseTo(1.7, 3);
    expect(ends[1]?.[1]).toBeCloseTo(2.3, 3);
    expect(ends[2]?.[0]).toBeCloseTo(2, 3);
  });

  it('names what excludes what', () => {
    expect(onlyPicture(...lengths).apart).toBe('By the words alone A shares no value with C.');
  });

  it('brings units that convert onto one line', () => {
    const { rows, unit } = onlyPicture(
      value('quantity', '2 t'),
      value('quantity', '2 t'),
      value('quantity', '2500 kg'),
    );
    expect(unit).toBe('t');
    expect(rows.map(({ usual }) => usual)).toEqual(['2 t', '2,500 kg']);
    expect(rows[0]?.bar.from).toBeLessThan(rows[1]?.bar.from ?? 0);
  });
});

describe('no picture is drawn', () => {
  it('of values about different things', () => {
    expect(
      picturesOf(
        value('rank', 'rank 1', { measure: 'rank', of: 'coca' }),
        value('quantity', 'about 68 %', { measure: 'share', of: 'cocaine' }),
      ),
    ).toEqual([]);
    expect(
      picturesOf(
        value('quantity', '5 %', { of: 'coca' }),
        january,
        value('quantity', '6 %', { of: 'cocaine' }),
      ),
    ).toEqual([]);
  });

  it('of one value, however often one origin prints it', () => {
    expect(picturesOf(january, january)).toEqual([]);
  });

  it('of texts, ranks and quotations', () => {
    expect(picturesOf(value('rank', 'rank 1'), value('rank', 'rank 1'), value('rank', 'rank 2'))).toEqual([]);
  });

  it('of values without any bound', () => {
    const open = { ...january, byWords: {}, usual: {} } as Value;
    expect(picturesOf(open, open, open)).toEqual([]);
  });
});

it('draws one picture for every scale that several values share', () => {
  const pictures = picturesOf(
    value('quantity', '5 %', { of: 'coca' }),
    value('quantity', '7 people', { of: 'guests' }),
    value('quantity', '6 %', { of: 'coca' }),
    value('quantity', '8 people', { of: 'guests' }),
  );
  expect(pictures.map(({ id, unit }) => [id, unit])).toEqual([
    ['_picture-1', undefined],
    ['_picture-2', 'people'],
  ]);
});
