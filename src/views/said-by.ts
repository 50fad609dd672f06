import type { QuotationFamily, QuotationVersion } from '../schemas/alignment.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { Words } from '../words/words-of.ts';

/**
 * Who said it, when or where, and how many accounts have it: “Donald Trump · in an interview · 3 accounts”. When or where is
 * told in words of the accounts: in other languages than the first it is left out here, to be shown as theirs.
 */
export function saidBy(family: QuotationFamily, words: Words): string {
  const { speaker, versions } = family;
  const { speakersDiffer, speakerUnnamed } = words.quotationViews;
  const occasion = words.language === firstLanguage ? onlyOccasion(family)?.occasion : undefined;
  return [
    speaker?.name ?? (versions.some((each) => each.speaker) ? speakersDiffer : speakerUnnamed),
    ...(occasion === undefined ? [] : [occasion]),
    accountsWords(versions, words),
  ].join(' · ');
}

/** The first version to name the occasion; nothing where none does, or where they name several. */
export function onlyOccasion({ versions }: QuotationFamily): QuotationVersion | undefined {
  const [first, ...others] = versions.filter(({ occasion }) => occasion !== undefined);
  return others.every(({ occasion }) => occasion === first?.occasion) ? first : undefined;
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
