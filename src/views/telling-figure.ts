import type { Value } from '../schemas/value.ts';
import { foldForMatching } from '../text/fold.ts';
import { isMeasureUnit } from '../values/measure-units.ts';
import { fractionNames, scales, small, tens } from '../values/number-words.ts';
import { timeUnit } from '../values/time-units.ts';

/** Counts up to this are how sentences are built (“both leaders”, “one of them”), not figures anyone compares. */
const largestTrivialCount = 2;

/**
 * Whether a value that the words give belongs into a table of figures. Left out are counts of nothing, one or two things,
 * and all or none said without a number. Everything else stays: larger counts, and whatever is measured, however small:
 * money, per cent, kilograms, lengths of time, ranks.
 */
export function isTellingFigure(value: Value, words: string): boolean {
  if (value.kind === 'duration' || value.kind === 'rank') return true;
  if (value.kind !== 'quantity') return false;
  const { low, high } = value.byWords;
  const exactly = low === high ? low : undefined;
  const isWhole = value.unit === '%' && (exactly === 0 || exactly === 100);
  if (isWhole) return namesNumber(words);
  const isCount = value.unit === '' || !isMeasureUnit(value.unit);
  const isTrivial = exactly !== undefined && Number.isInteger(exactly) && exactly <= largestTrivialCount;
  return !(isCount && isTrivial);
}

/**
 * Whether words without a value come near a figure: they name a number (“thousands of fighters”, “dozens”) or a unit of
 * time (“months of talks”). “Some”, “many” and “longtime” do not, and are how sentences are built.
 */
export function isTellingVagueness(words: string): boolean {
  return namesNumber(words) || wordsOf(words).some(isTimeUnit);
}

/** The abbreviations of one and two letters are other words as well: the “s” of “Washington’s”. */
function isTimeUnit(word: string): boolean {
  return word.length > 2 && timeUnit(word) !== undefined;
}

function namesNumber(words: string): boolean {
  return wordsOf(words).some(
    (word) => /\p{N}/u.test(word) || isNumberWord(word) || isNumberWord(word.slice(0, -1)),
  );
}

/** “One” stands in “one of its allies” and counts nothing; “no” and “zero” neither. */
function isNumberWord(word: string): boolean {
  const number = small.get(word) ?? tens.get(word) ?? scales.get(word);
  return (
    (number !== undefined && number > largestTrivialCount) || fractionNames.has(word) || word === 'score'
  );
}

function wordsOf(words: string): string[] {
  return foldForMatching(words).match(/[\p{L}\p{N}]+/gu) ?? [];
}
