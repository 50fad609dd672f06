import type { Tolerances } from '../../schemas/tolerance.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { numberBounds } from '../../values/read-hedged.ts';
import { exceedingBefore } from './exceeding-before.ts';
import { startsWord } from './find-phrases.ts';
import { isPreposition } from './is-preposition.ts';
import { hedgeWordsOf } from '../../values/take-hedges.ts';

/** What stands before a number and goes with it. */
export interface HedgesBefore {
  /** Where the expression begins, hedges and determiners included. */
  readonly start: number;
  /** The hedges as values are written, with a blank at the end; `''` for none. */
  readonly written: string;
}

/** Determiners: nothing before them goes with the number. */
const pointing: ReadonlySet<string> = new Set('all her his its my our the their these those your'.split(' '));
/** Words that go with a number and do not change it. */
const companions: readonly string[] = [
  ...pointing,
  ...[
    'a further',
    'a total of',
    'an additional',
    'another',
    'even',
    'exactly',
    'first',
    'fully',
    'just',
    'last',
  ],
  ...['merely', 'next', 'only', 'other', 'past', 'precisely'],
];
const most = 3;

/** A hedge, with what it adds to the value as written, or a companion, which adds nothing. */
interface Phrase {
  readonly words: string;
  readonly isHedge: boolean;
}

/** Phrases by their last word, longest first, so that most numbers cost one look. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

const cache = new WeakMap<Tolerances, Phrases>();

/**
 * Finds the hedges that end right before `at`, not before `from`. Before a small count “over” and its like are prepositions;
 * `isSmallCount` is left out where nothing is counted.
 */
export function hedgesBefore(
  article: ReadableArticle,
  at: number,
  from: number,
  isSmallCount?: boolean,
): HedgesBefore {
  const { lower, tolerances } = article;
  const phrases = phrasesOf(tolerances);
  let start = at;
  let written = '';
  for (let taken = 0; taken < most; taken += 1) {
    const end = /[ -]/.test(lower.charAt(start - 1)) ? start - 1 : start;
    const found = phraseBefore(article, phrases, end, from);
    if (found === undefined) break;
    const begin = end - found.words.length;
    if (isPreposition(article, { words: found.words, start: begin }, from, isSmallCount === true)) break;
    start = begin;
    if (pointing.has(found.words)) break;
    if (found.isHedge) written = `${found.words} ${written}`;
  }
  const verb =
    written === '' && isSmallCount !== true
      ? exceedingBefore(article, start, from, isSmallCount === undefined)
      : undefined;
  if (verb !== undefined) return { start: verb, written: 'more than ' };
  return { start, written };
}

const longestLastWord = 14; // “approximately”

function phraseBefore(
  article: ReadableArticle,
  phrases: Phrases,
  end: number,
  from: number,
): Phrase | undefined {
  const { lower } = article;
  let word = end;
  while (word > from && end - word < longestLastWord && !/[ -]/.test(lower.charAt(word - 1))) word -= 1;
  return phrases.get(lower.slice(word, end))?.find(({ words }) => {
    const start = end - words.length;
    return (
      start >= from &&
      lower.startsWith(words, start) &&
      !/[\p{L}\d]/u.test(lower.charAt(start - 1)) &&
      startsWord(article, start)
    );
  });
}

function phrasesOf(tolerances: Tolerances): Phrases {
  const known = cache.get(tolerances);
  if (known !== undefined) return known;
  const hedges = [
    ...Object.values(numberBounds).flat(),
    ...hedgeWordsOf(tolerances, ['number']).map(({ word }) => word),
  ].map((words) => ({ words, isHedge: true }));
  const all = [...hedges, ...companions.map((words) => ({ words, isHedge: false }))];
  const sorted = all.toSorted((a, b) => b.words.length - a.words.length);
  const phrases = Map.groupBy(sorted, ({ words }) => words.split(' ').at(-1) ?? '');
  cache.set(tolerances, phrases);
  return phrases;
}
