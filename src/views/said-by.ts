import type { QuotationFamily, QuotationVersion } from '../schemas/alignment.ts';
import type { Words } from '../words/words-of.ts';

/** Who said it, when or where in an account’s words, and how many have it: “Donald Trump · 3 accounts”. */
export function saidBy({ speaker, versions }: QuotationFamily, words: Words): string {
  const occasions = new Set(versions.flatMap(({ occasion }) => occasion ?? []));
  const [only] = occasions;
  const { speakersDiffer, speakerUnnamed } = words.quotationViews;
  return [
    speaker?.name ?? (versions.some((each) => each.speaker) ? speakersDiffer : speakerUnnamed),
    ...(only !== undefined && occasions.size === 1 ? [`“${only}”`] : []),
    accountsWords(versions, words),
  ].join(' · ');
}

/** “3 accounts”; a second version in one account is none more. */
export function accountsWords(versions: readonly QuotationVersion[], { quotationViews }: Words): string {
  return quotationViews.accounts(new Set(versions.map(({ article }) => article)).size);
}

/** What one account says of speaker and occasion. */
export function toldWords(
  { speaker, occasion, marked }: QuotationVersion,
  { quotationViews: { told } }: Words,
): string {
  const by = speaker ? told.speaker(speaker.name) : told.unnamed;
  const where = occasion === undefined ? [] : [told.occasion(occasion)];
  const plain = marked ? [] : [told.plain];
  return `${[by, ...where, ...plain].join('; ')}.`;
}
