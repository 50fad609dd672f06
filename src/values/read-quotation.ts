import { foldTypography } from '../text/fold.ts';
import type { ValueOf } from '../schemas/value.ts';
import { unreadable } from './unreadable.ts';
import { plainly, type Reading, type ValueContext } from './value-context.ts';

/**
 * Reads the words of a quotation: the value where one is written, else the cited passage. Outer quotation marks are the
 * article’s, not the speaker’s, and are left out, whether or not they are closed; all inside stays as it is.
 */
export function readQuotation(
  written: string | undefined,
  context: ValueContext,
): Reading<ValueOf<'quotation'>> {
  const shown = written ?? context.quote ?? '';
  const words = withoutOuterMarks(shown);
  if (!/[\p{L}\p{N}]/u.test(words)) return unreadable('quotation', shown);
  return { ok: true, value: { kind: 'quotation', ...plainly(shown, context), words } };
}

/**
 * “We got along.” without its marks. A mark at one end alone goes too, unless its partner stands inside: then both belong
 * to the words, as in “the ‘sick man’ of Europe”. A final apostrophe after a letter may be one (“the leaders’”) and stays
 * when no mark opens the words.
 */
function withoutOuterMarks(shown: string): string {
  let words = shown.trim();
  for (let layer = 0; layer < mostLayers; layer += 1) words = withoutOneLayer(words);
  return words;
}

const mostLayers = 3; // a quotation in a quotation in a headline

function withoutOneLayer(words: string): string {
  const folded = foldTypography(words);
  const first = isMark(folded.charAt(0)) ? folded.charAt(0) : undefined;
  const last = isMark(folded.at(-1) ?? '') ? folded.at(-1) : undefined;
  if (first !== undefined && first === last && words.length > 2 && isPair(words)) {
    return words.slice(1, -1).trim();
  }
  if (first !== undefined && !opensContraction(folded) && !marksIn(folded.slice(1), first)) {
    return words.slice(1).trim();
  }
  return last === '"' && !folded.slice(0, -1).includes('"') ? words.slice(0, -1).trim() : words;
}

/** “’Tis”: an apostrophe right before a letter, with no partner, opens a word and no quotation. */
function opensContraction(folded: string): boolean {
  return /^'(?:tis|twas|em|cause|til|round|bout|n)\b/i.test(folded);
}

function isMark(character: string): boolean {
  return character === '"' || character === "'";
}

/** Whether the first mark and the last are partners: “a” of “b” begins and ends with marks that are not. */
function isPair(words: string): boolean {
  const opening = words.charAt(0);
  const closing = closingMarks.get(opening);
  if (closing === undefined) return !marksIn(words.slice(1, -1), opening);
  let depth = 0;
  for (let at = 0; at < words.length - 1; at += 1) {
    if (words.charAt(at) === opening) depth += 1;
    else if (words.charAt(at) === closing && !isApostrophe(words, at)) depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}

const closingMarks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
]);

function marksIn(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (!isApostrophe(text, at)) return true;
  }
  return false;
}

/** Between two letters, as in “don’t”. */
function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}
