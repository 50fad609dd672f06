import { describe, expect, test } from 'vitest';
import { storyView } from '../../../src/views/story-view.ts';
import { isTellingFigure, isTellingVagueness } from '../../../src/views/telling-figure.ts';
import { makeStory, type MadeArticle, type MadeClaim, type MadeMention, valueOf } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const filler = 'Nothing more is known of the bridge, the ferry, the river or the mayor of the town. '
  .repeat(8)
  .trim();

function says(words: string, mentions: readonly MadeMention[]): MadeArticle {
  return {
    lines: [
      ['paragraph', words],
      ['paragraph', filler],
    ],
    mentions,
  };
}

const count = (words: string, value: string, more: Partial<MadeMention> = {}): MadeMention => ({
  words,
  kind: 'quantity',
  value,
  ...more,
});
const length = (words: string, value: string): MadeMention => ({ words, kind: 'duration', value });

function figuresOf(articles: Record<string, MadeArticle>, claims: Record<string, MadeClaim> = {}) {
  return storyView(makeStory({ articles, claims }), wordsOf('en')).figures;
}

/** Draws the table: group, figure, and the words of each line with its accounts. */
function draw(...made: Parameters<typeof figuresOf>): string[] {
  return (figuresOf(...made)?.groups ?? []).flatMap(({ title, rows }) =>
    rows.map(({ value, scope = '', claim: shared, lines }) => {
      const told = lines.map(
        ({ said, claim }) =>
          `${said.excerpt?.words ?? ''} ${[said.by, ...said.nearly].map(({ siglum }) => siglum).join('')}${claim ? ` (${claim.label})` : ''}`,
      );
      return `${title} | ${value} | ${scope} | ${told.join(', ')}${shared ? ` | ${shared.label}` : ''}`;
    }),
  );
}

describe('the table of figures', () => {
  test('is absent when there are none', () => {
    expect(figuresOf({ alpha: says('The bridge closed.', []) })).toBeUndefined();
  });

  test('sets like beside like: by sort, unit and size', () => {
    const alpha = says(
      'It took two hours. 12 people, 3 boats and 40 people waited; it cost 5 million euros. It is 300 m long, 68% rust.',
      [
        length('two hours', '2 h'),
        count('12 people', '12 people'),
        count('3 boats', '3 boats'),
        count('40 people', '40 people'),
        count('5 million euros', 'EUR 5 million'),
        count('300 m', '300 m'),
        count('68%', '68 %', { scope: { of: 'rust' } }),
      ],
    );
    expect(draw({ alpha })).toEqual([
      'Lengths of time | 2 hours |  | two hours A',
      'Shares and percentages | 68% | rust | 68% A',
      'Money | EUR 5 million |  | 5 million euros A',
      'Measures | 300 m |  | 300 m A',
      'Counts | 12 people |  | 12 people A',
      'Counts | 40 people |  | 40 people A',
      'Counts | 3 boats |  | 3 boats A',
    ]);
  });

  test('gives equal figures one row, a line for each sentence and a siglum for each account of it', () => {
    const alpha = says('They met for two hours in the town. The ferry takes two hours each way.', [
      length('two hours', '2 h'),
    ]);
    const beta = says('They met for two hours in the town.', [length('two hours', '2 h')]);
    const gamma = says('Crossing takes two hours by night.', [length('two hours', '2 h')]);
    expect(draw({ alpha, beta, gamma })).toEqual([
      'Lengths of time | 2 hours |  | two hours AB, two hours G',
    ]);
  });

  test('names the claim that compares a figure', () => {
    const alpha = says('They met for nearly two hours.', [length('nearly two hours', 'nearly 2 h')]);
    const talk: MadeClaim = {
      cells: { alpha: { words: 'for nearly two hours', value: valueOf('nearly 2 h', 'duration') } },
    };
    expect(draw({ alpha }, { talk })).toEqual([
      'Lengths of time | nearly 2 hours |  | nearly two hours A | Claim talk',
    ]);
  });

  test('sets vague amounts apart, with the reason', () => {
    const alpha = says('Thousands of boats waited.', [{ words: 'Thousands of boats', kind: 'quantity' }]);
    expect(
      figuresOf({ alpha })?.vague.map(({ reason, said }) => `${reason}: ${said[0]?.excerpt?.words ?? ''}`),
    ).toEqual(['Vague: the words give no figure: Thousands of boats']);
  });
});

describe('a figure that tells nothing is left out', () => {
  test.each([
    ['0 people', 'quantity', false],
    ['1 boat', 'quantity', false],
    ['2 leaders', 'quantity', false],
    ['3 leaders', 'quantity', true],
    ['at least 2 leaders', 'quantity', true],
    ['1 %', 'quantity', true],
    ['USD 2', 'quantity', true],
    ['2 km', 'quantity', true],
    ['1 h', 'duration', true],
    ['rank 1', 'rank', true],
  ] as const)('%s: %s, kept %s', (written, kind, kept) => {
    expect(isTellingFigure(valueOf(written, kind), written)).toBe(kept);
  });
});

test.each([
  ['100 %', 'all of the region', false],
  ['0 %', 'none of them', false],
  ['100 %', '100 per cent of them', true],
  ['50 %', 'half of them', true],
])('%s is kept when it is said with a number: %s, kept %s', (written, words, kept) => {
  expect(isTellingFigure(valueOf(written, 'quantity'), words)).toBe(kept);
});

test.each([
  ['thousands of fighters', true],
  ['dozens', true],
  ['several hundred', true],
  ['months of talks', true],
  ['a few days', true],
  ['a third or so', true],
  ['some analysts', false],
  ['many', false],
  ['longtime', false],
  ['one of its allies', false],
  ['one of Washington’s allies', false],
])('without a value, “%s” comes near a figure: %s', (words, kept) => {
  expect(isTellingVagueness(words)).toBe(kept);
});

test('calls a place in an order by its name', () => {
  const alpha = says('It was their second meeting, on the third largest bridge.', [
    {
      words: 'their second meeting',
      kind: 'rank',
      value: 'rank 2',
      scope: { measure: 'order', of: 'meeting' },
    },
    {
      words: 'the third largest bridge',
      kind: 'rank',
      value: 'rank 3',
      scope: { measure: 'rank', of: 'bridge' },
    },
  ]);
  expect(draw({ alpha })).toEqual([
    'Ranks | rank 3 | bridge | the third largest bridge A',
    'First, second, third | second | meeting | their second meeting A',
  ]);
});
