import type { QuotationToken } from '../../values/quotation-tokens.ts';
import type { Wording } from './wording.ts';

/** Another form of mark, or another space around a dash: a house style. */
export function typographyOf(
  one: Wording,
  here: QuotationToken,
  other: Wording,
  there: QuotationToken,
): 'punctuation' | undefined {
  if (here.key !== there.key) return undefined;
  return asTyped(one, here) === asTyped(other, there) ? undefined : 'punctuation';
}

function asTyped({ words }: Wording, { start, end, key }: QuotationToken): string {
  const typed = words.slice(start, end).toLowerCase();
  if (key !== '-') return typed;
  return [words.charAt(start - 1), words.charAt(end)].map((each) => (/\s/.test(each) ? ' ' : '')).join(typed);
}
