import type { QuotationFamily, QuotationVersion } from '../schemas/alignment.ts';
import { plural } from './plural.ts';

/** Who said it, and how many accounts have it: “Donald Trump · 3 accounts”. */
export function saidBy({ speaker, versions }: QuotationFamily): string {
  const occasions = new Set(versions.flatMap(({ occasion }) => occasion ?? []));
  const [only] = occasions;
  return [
    speaker?.name ?? (versions.some((each) => each.speaker) ? 'Speakers differ' : 'Speaker not named'),
    ...(only !== undefined && occasions.size === 1 ? [only] : []),
    accountsWords(versions),
  ].join(' · ');
}

/** “3 accounts”; a second version in one account is none more. */
export function accountsWords(versions: readonly QuotationVersion[]): string {
  return plural(new Set(versions.map(({ article }) => article)).size, 'account');
}

/** What one account says of speaker and occasion. */
export function toldWords({ speaker, occasion, marked }: QuotationVersion): string {
  const by = speaker ? `Speaker: “${speaker.name}”` : 'Speaker not named beside it';
  const where = occasion === undefined ? [] : [`occasion: “${occasion}”`];
  const plain = marked ? [] : ['in running text, without quotation marks'];
  return `${[by, ...where, ...plain].join('; ')}.`;
}
