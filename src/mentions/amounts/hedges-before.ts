import type { Tolerances } from '../../schemas/tolerance.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { numberBounds } from '../../values/read-hedged.ts';
import { hedgeWordsOf } from '../../values/take-hedges.ts';

/** What stands before a number and goes with it. */
export interface HedgesBefore {
  /** Where the expression begins, hedges and determiners included. */
  readonly start: number;
  /** The hedges as values are written, with a blank at the end; `''` for none. */
  readonly written: string;
}

/** Words that go with a number and do not change it. */
const companions =
  'the|these|those|all|just|only|even|merely|fully|another|exactly|precisely|a total of|an additional|a further|other|its|his|her|their|our|your|my|first|last|next|past'.split(
    '|',
  );
const widest = 40; // the longest phrase is shorter
const most = 3;

const cache = new WeakMap<Tolerances, RegExp>();

/** Finds the hedges that end right before `at`, not before `from`. */
export function hedgesBefore(article: ReadableArticle, at: number, from: number): HedgesBefore {
  const pattern = patternOf(article.tolerances);
  let start = at;
  let written = '';
  for (let taken = 0; taken < most; taken += 1) {
    const before = article.lower.slice(Math.max(from, start - widest), start);
    const found = pattern.exec(before)?.groups;
    const phrase = found?.['hedge'] ?? found?.['companion'];
    if (phrase === undefined) break;
    start -= (found?.['gap'] ?? '').length + phrase.length;
    if (/^(?:the|these|those|all|its|his|her|their|our|your|my)$/.test(phrase)) break;
    if (found?.['hedge'] !== undefined) written = `${phrase} ${written}`;
  }
  return { start, written };
}

function patternOf(tolerances: Tolerances): RegExp {
  const known = cache.get(tolerances);
  if (known !== undefined) return known;
  const hedges = [
    ...Object.values(numberBounds).flat(),
    ...hedgeWordsOf(tolerances, ['number']).map(({ word }) => word),
  ];
  const hedge = alternatives(hedges);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<hedge>${hedge})|(?<companion>${alternatives(companions)}))(?<gap>[ -]?)$`,
    'u',
  );
  cache.set(tolerances, pattern);
  return pattern;
}

function alternatives(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
