import { foldForMatching } from '../../text/fold.ts';

/** Lower case, plain quotes, no diacritics, no stop at the end: “Nicolás” is "nicolas", “Jr.” is "jr", “U.S.” is "u.s". */
export function bareForm(words: string): string {
  if (plainWord.test(words)) return words.toLowerCase();
  const folded = foldForMatching(words);
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

// most words are, and folding costs
const plainWord = /^[A-Za-z]+$/;

/** For ids: “Luiz Inácio da Silva” becomes `luiz-inacio-da-silva`, `unnamed` when no letter or digit is left. */
export function slugOf(name: string): string {
  const slug = foldForMatching(name)
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
