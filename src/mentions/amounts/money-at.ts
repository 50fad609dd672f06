import { onceANumber } from './once-a-number.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { currencySigns, currencyWords, openSigns, openWords } from './currencies.ts';
import type { FoundNumber } from './find-numbers.ts';

/** An amount of money; without a code where its sign is used by more than one country. */
export interface Money extends Span {
  /** ISO 4217. */
  readonly code?: string;
}

const longestSign = 7;
const signs = [...currencySigns.keys(), ...openSigns]
  .toSorted((a, b) => b.length - a.length)
  .map((each) => each.replace(/[.$]/g, '\\$&'));
const signBefore = new RegExp(
  `(?<![\\p{L}.])(?:(?<sign>${signs.join('|')}) ?|(?<code>usd|eur|gbp|jpy|chf|cad|aud|cop|mxn|inr|cny) ?)$`,
  'u',
);
const words = [...currencyWords.keys(), ...openWords].toSorted((a, b) => b.length - a.length);
const wordsBehind = new RegExp(
  `[ -](?:${words.map((each) => each.replace(/\./g, '\\.')).join('|')})(?![\\p{L}-])`,
  'uy',
);

/** Whether a number is an amount of money: by the sign before it or the words behind it. */
export const moneyAt = onceANumber(readMoneyAt);

function readMoneyAt({ lower }: Pick<ReadableArticle, 'lower'>, number: FoundNumber): Money | undefined {
  const { figureAt } = number;
  const before = lower.slice(Math.max(number.block.start, figureAt - longestSign), figureAt);
  const sign = /[$€£¥. d]$/.test(before) ? signBefore.exec(before) : null;
  wordsBehind.lastIndex = number.end;
  const behind = wordsBehind.exec(lower)?.[0];
  if (sign === null && behind === undefined) return undefined;
  const start = Math.min(number.start, figureAt - (sign?.[0].length ?? 0));
  const end = number.end + (behind?.length ?? 0);
  const code =
    (sign === null
      ? undefined
      : (sign.groups?.['code']?.toUpperCase() ?? currencySigns.get(sign.groups?.['sign'] ?? ''))) ??
    (behind === undefined ? undefined : currencyWords.get(behind.slice(1)));
  return { start, end, ...(code !== undefined && { code }) };
}
