import { describe, expect, it } from 'vitest';
import type { CheckedStory, ReadingCell, ValueSource } from '../../../src/schemas/checked-story.ts';
import { howReadSchema, type HowRead } from '../../../src/schemas/how-read.ts';
import type { Basis, MentionOf, MentionRule } from '../../../src/schemas/mention.ts';
import type { ValueOf } from '../../../src/schemas/value.ts';
import { howRead } from '../../../src/views/how-read.ts';
import { makeStory, spanOf } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const rules: readonly MentionRule[] = [
  { id: 'bare-month', says: 'Reads a month without a year.', example: 'in May' },
  { id: 'last-month', says: 'Counts the month before that of publication.', example: 'last month' },
];

const story: CheckedStory = makeStory({
  articles: {
    gazette: {
      lines: [
        ['dateline', 'FORD, 4 February 2026'],
        ['paragraph', 'It closed early last month. It was shut last month, and again in March.'],
      ],
    },
  },
});

const january: ValueOf<'date'> = {
  kind: 'date',
  written: '2026-01',
  edtf: '2026-01',
  scope: {},
  hedges: [],
  tolerances: [],
  byWords: { earliest: '2026-01-01', latest: '2026-01-31' },
  usual: { earliest: '2026-01-01', latest: '2026-01-31' },
};
const early: ValueOf<'date'> = {
  ...january,
  written: 'early 2026-01',
  hedges: ['early'],
  tolerances: ['early'],
  usual: { earliest: '2026-01-01', latest: '2026-01-10' },
};
const stated: Basis = { date: '2026-02-04', of: 'publication', how: 'stated' };

function inferred(words: string, value = january, basis: Basis = stated): MentionOf<'date'> {
  return {
    kind: 'date',
    ...place(words),
    rule: 'bare-month',
    hedges: value.hedges,
    precision: 'month',
    stated: {},
    inferred: { value, rule: 'last-month', basis },
  };
}

function place(words: string) {
  const [gazette] = story.articles;
  if (!gazette) throw new Error('no article');
  return spanOf(gazette, words);
}

function told(source: ValueSource, value = january, because?: string): HowRead {
  const cell = { kind: 'reading', article: 'gazette', source, value, because };
  // of a cell only these fields are read
  const read = howRead(story, cell as unknown as ReadingCell, rules, wordsOf('en'));
  if (!read) throw new Error('nothing is told');
  return read;
}

describe('how a value was read', () => {
  it('is told by the words, what they say, the rules and the date they count from', () => {
    const read = told({ how: 'words', mentions: [inferred('last month')] });
    expect(howReadSchema.parse(read)).toEqual(read);
    expect(read).toEqual({
      how: 'words',
      label: 'Read from the words',
      read: [
        {
          words: ['last month'],
          says: 'January 2026',
          rules: [
            { says: 'Reads a month without a year.', address: '/guides/method/#_rule-bare-month' },
            {
              says: 'Counts the month before that of publication.',
              address: '/guides/method/#_rule-last-month',
            },
          ],
          counted: { from: '4 February 2026, the date of the article', known: 'Stated in the article.' },
        },
      ],
    });
  });

  it('leads to the paragraph in which the date stands', () => {
    const span = place('4 February 2026');
    const read = told({ how: 'words', mentions: [inferred('last month', january, { ...stated, span })] });
    expect(read.read[0]?.counted?.address).toMatch(/^\/bridge-2026\/articles\/gazette\/#p-[0-9a-f]{8}$/);
  });

  it('says where a date that is not stated comes from', () => {
    const known = (basis: Partial<Basis>) =>
      told({ how: 'words', mentions: [inferred('last month', january, { ...stated, ...basis })] }).read[0]
        ?.counted;
    expect(known({ how: 'given' })?.known).toBe('Given in the source file, not in the text.');
    expect(known({ how: 'inferred', because: 'The photograph is dated.' })?.known).toBe(
      'Inferred. The photograph is dated.',
    );
    expect(known({ of: 'mention', span: place('in March') })?.from).toBe(
      '4 February 2026, which the article gives as “in March”',
    );
  });

  it('names the tolerance, with both sets, where one narrows the value', () => {
    const read = told({ how: 'agreed', mentions: [inferred('early last month', early)] }, early);
    expect(read.tolerance).toEqual({
      words: 'January 2026',
      usual: '1–10 January 2026',
      links: [{ address: '/guides/method/#_tolerance-early', label: 'early' }],
    });
  });

  it('tells words that say the same by the same rule once, each wording once', () => {
    const again = { ...inferred('last month'), ...place('last month, and') };
    const { read } = told({
      how: 'words',
      mentions: [inferred('last month'), again, inferred('last month')],
    });
    expect(read.map(({ words }) => words)).toEqual([['last month', 'last month, and']]);
  });

  it('says what words leave open that the editors completed', () => {
    const open: MentionOf<'date'> = {
      kind: 'date',
      ...place('in March'),
      rule: 'bare-month',
      hedges: ['early'],
      precision: 'month',
      stated: { partial: 'XXXX-03' },
      unresolved: 'no-publication-date',
    };
    expect(told({ how: 'completed', mentions: [open] })).toMatchObject({
      label: 'Completed by the editors',
      read: [
        {
          says: 'early March, year not stated',
          unresolved: 'No date: the article does not say when it was published',
        },
      ],
    });
  });

  it('says what the words say where the editors overruled them', () => {
    const read = told({ how: 'overruled', mentions: [inferred('last month')], wordsSay: january }, early);
    expect(read).toMatchObject({ label: 'Set by the editors against the words', against: 'January 2026' });
    expect(told({ how: 'overruled', mentions: [] }).label).toBe('Given by the editors');
  });

  it('gives the editors’ reason where the words alone do not settle the value, and no mere note', () => {
    const reasonOf = (how: ValueSource['how']) => told({ how, mentions: [] }, january, 'So.').because;
    expect([reasonOf('completed'), reasonOf('overruled')]).toEqual(['So.', 'So.']);
    expect([reasonOf('words'), reasonOf('agreed')]).toEqual([undefined, undefined]);
  });

  it('is not told for kinds that are not read from words', () => {
    const cell = { kind: 'reading', article: 'gazette', value: january };
    // of a cell only these fields are read
    expect(howRead(story, cell as unknown as ReadingCell, rules, wordsOf('en'))).toBeUndefined();
  });
});
