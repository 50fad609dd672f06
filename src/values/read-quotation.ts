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
  for (;;) {
    const folded = foldTypography(words);
    const first = isMark(folded.charAt(0)) ? folded.charAt(0) : undefined;
    const last = isMark(folded.at(-1) ?? '') ? folded.at(-1) : undefined;
    const inner = words.slice(first === undefined ? 0 : 1, last === undefined ? undefined : -1);
    const innerFolded = foldTypography(inner);
    if (first !== undefined && first === last && words.length > 2 && balances(innerFolded, first)) {
      words = inner.trim();
    } else if (first !== undefined && !opensContraction(folded) && !folded.slice(1).includes(first)) {
      words = words.slice(1).trim();
    } else if (last === '"' && !folded.slice(0, -1).includes('"')) {
      words = words.slice(0, -1).trim();
    } else {
      return words;
    }
  }
}

/** “’Tis”: an apostrophe right before a letter, with no partner, opens a word and no quotation. */
function opensContraction(folded: string): boolean {
  return /^'(?:tis|twas|em|cause|til|round|bout|n)\b/i.test(folded);
}

function isMark(character: string): boolean {
  return character === '"' || character === "'";
}

/** Whether the marks inside pair among themselves, so that the outer two are a pair. Apostrophes inside words are none. */
function balances(inner: string, mark: string): boolean {
  const pattern = mark === '"' ? /"/g : /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;
  return (inner.match(pattern) ?? []).length % 2 === 0;
}
