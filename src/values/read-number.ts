/** Numbers as people write them: figures, words, fractions, scales. */
import { peekSign, peekWord, take, type AmountCursor } from './amount-tokens.ts';
import { fractionNames, scales, small, tens } from './number-words.ts';
import { settle } from './number-interval.ts';

export interface WrittenNumber {
  readonly value: number;
  /** The value of the last place written: 0.1 for 3.5, 100,000 for 3.5 million, 0 for a fraction, which is exact. */
  readonly step: number;
  /** Whether it is a fraction of one: 1/3, two-thirds, half. */
  readonly isFraction: boolean;
  /** The scale written with it, 1 when there is none. “3–4 million” lends it to the 3. */
  readonly scale: number;
}

/**
 * Reads a number here: `68`, `3,000`, `-5`, `1/3`, `2 1/2`, “twenty-five”, “two hundred and six”, `3.5 million`,
 * “two-thirds”, “half”, “a dozen”. Nothing, and the place unmoved, where no number stands. “A” alone is a number only
 * before a scale or a fraction.
 */
export function readNumber(cursor: AmountCursor): WrittenNumber | undefined {
  const start = cursor.at;
  const negative = take(cursor, '-');
  const number = readFraction(cursor) ?? readFigure(cursor) ?? readWords(cursor);
  if (number === undefined) {
    cursor.at = start;
    return undefined;
  }
  const scaled = readScale(cursor, number);
  return negative ? { ...scaled, value: -scaled.value } : scaled;
}

/** `1/3`, “one third”, “two-thirds”, “a quarter”, “half”. */
function readFraction(cursor: AmountCursor): WrittenNumber | undefined {
  const start = cursor.at;
  const first = cursor.tokens[cursor.at];
  const second = cursor.tokens[cursor.at + 2];
  if (first?.kind === 'number' && peekSign(cursor, 1) === '/' && second?.kind === 'number') {
    if (second.value === 0) return undefined;
    cursor.at += 3;
    return fraction(first.value / second.value);
  }
  if (first?.kind === 'number' && first.step === 0) {
    cursor.at += 1; // ½ and its like
    return fraction(first.value);
  }
  const count = readFractionCount(cursor);
  take(cursor, '-');
  const parts = fractionNames.get(peekWord(cursor) ?? '');
  if (parts === undefined || (count === undefined && parts !== 2)) {
    cursor.at = start;
    return undefined;
  }
  cursor.at += 1;
  return fraction((count ?? 1) / parts);
}

function readFractionCount(cursor: AmountCursor): number | undefined {
  const word = peekWord(cursor);
  const count = word === 'a' || word === 'an' ? 1 : small.get(word ?? '');
  if (count !== undefined) cursor.at += 1;
  return count;
}

function fraction(value: number): WrittenNumber {
  return { value, step: 0, isFraction: true, scale: 1 };
}

/** `68`, `3,000`, `2 1/2`, `2½`. */
function readFigure(cursor: AmountCursor): WrittenNumber | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'number') return undefined;
  if (isAmbiguous(token.text) && !scales.has(peekWord(cursor, 1) ?? '')) return undefined;
  cursor.at += 1;
  const added = token.step === 1 ? readFraction(cursor) : undefined;
  return {
    value: token.value + (added?.value ?? 0),
    step: added?.step ?? token.step,
    isFraction: false,
    scale: 1,
  };
}

/** `10.000`: ten thousand in one country’s papers, ten in another’s. */
function isAmbiguous(figure: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(figure);
}

/** “twenty-five”, “two hundred and six”, “a dozen”. “Two three” is no number: it ends after the two. */
function readWords(cursor: AmountCursor): WrittenNumber | undefined {
  const start = cursor.at;
  const startsWithArticle = take(cursor, 'a', 'an') && scales.get(peekWord(cursor) ?? '') !== undefined;
  if (!startsWithArticle) cursor.at = start;
  let sum: WordSum = { total: 0, group: startsWithArticle ? 1 : 0, step: 1, last: 'none' };
  if (startsWithArticle) sum = { ...sum, last: 'small' };
  for (;;) {
    const grown = addWord(sum, peekWord(cursor) ?? '');
    if (grown === undefined) break;
    sum = grown;
    cursor.at += 1;
    if (isJoined(cursor, sum)) cursor.at += 1;
  }
  if (sum.last === 'none') return undefined;
  const scale = sum.last === 'scale' ? sum.step : 1;
  return { value: sum.total + sum.group, step: sum.step, isFraction: false, scale };
}

interface WordSum {
  readonly total: number;
  /** What stands before the next thousand, million …. */
  readonly group: number;
  readonly step: number;
  readonly last: 'none' | 'small' | 'tens' | 'scale';
}

function addWord(sum: WordSum, word: string): WordSum | undefined {
  const unit = small.get(word);
  if (unit !== undefined) {
    const fits =
      sum.last === 'none' || sum.last === 'scale' || (sum.last === 'tens' && unit > 0 && unit < 10);
    return fits ? { ...sum, group: sum.group + unit, step: 1, last: 'small' } : undefined;
  }
  const ten = tens.get(word);
  if (ten !== undefined) {
    const fits = sum.last === 'none' || sum.last === 'scale';
    return fits ? { ...sum, group: sum.group + ten, step: 1, last: 'tens' } : undefined;
  }
  const scale = scales.get(word);
  if (scale === undefined || sum.last === 'none') return undefined;
  if (scale <= 100) return { ...sum, group: sum.group * scale, step: scale, last: 'scale' };
  return { total: sum.total + sum.group * scale, group: 0, step: scale, last: 'scale' };
}

/** Whether a hyphen or “and” here goes on to another word of the same number. */
function isJoined(cursor: AmountCursor, sum: WordSum): boolean {
  const next = peekWord(cursor, 1) ?? '';
  if (peekSign(cursor) === '-') return sum.last === 'tens' && small.get(next) !== undefined;
  if (peekWord(cursor) !== 'and' || sum.last !== 'scale') return false;
  return small.get(next) !== undefined || tens.get(next) !== undefined;
}

/** `million` after figures, “a dozen” after a fraction, “and a half” before or after a scale: it is half of that scale. */
function readScale(cursor: AmountCursor, number: WrittenNumber): WrittenNumber {
  const start = cursor.at;
  const early = number.scale === 1 ? readHalf(cursor) : 0; // “two and a half million”
  if (number.isFraction) passArticle(cursor);
  const factor = readScaleWords(cursor);
  const scale = factor * number.scale;
  const half = early === 0 ? readHalf(cursor) : early; // “a million and a half”
  if (factor === 1 && half === 0) {
    cursor.at = start;
    return number;
  }
  return {
    value: settle(number.value * factor + half * scale),
    step: half === 0 ? number.step * factor : 0,
    isFraction: number.isFraction && factor === 1,
    scale,
  };
}

/** The fraction in “and a half”, 0 where there is none. */
function readHalf(cursor: AmountCursor): number {
  const start = cursor.at;
  const half = take(cursor, 'and') ? readFraction(cursor) : undefined;
  if (half === undefined) cursor.at = start;
  return half?.value ?? 0;
}

/** “million”, “lakh crore”: a second scale word multiplies the first. */
function readScaleWords(cursor: AmountCursor): number {
  const first = scales.get(peekWord(cursor) ?? '') ?? 1;
  if (first === 1) return 1;
  cursor.at += 1;
  const second = scales.get(peekWord(cursor) ?? '') ?? 1;
  if (second <= first) return first;
  cursor.at += 1;
  return first * second;
}

/** “a” before a scale, in “half a dozen” and “a quarter of a million”. */
function passArticle(cursor: AmountCursor): void {
  const start = cursor.at;
  take(cursor, 'of');
  if (take(cursor, 'a') && scales.has(peekWord(cursor) ?? '')) return;
  cursor.at = start;
}
