import { foldForMatching } from './fold.ts';

/**
 * An id made of words: small letters, digits and single hyphens, cut between words. “The Mayor’s note” becomes
 * `the-mayors-note`; words without any Latin letter or digit give an empty one.
 */
export function plainId(words: string, longest = 60): string {
  const slug = foldForMatching(words.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest);
}
