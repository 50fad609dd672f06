import type { Entry } from '../schemas/entry.ts';

/**
 * What to call an article: the outlet its text names, else its headline, cut between words, else the name of its file. Only
 * what the text states counts; an outlet that was inferred is for an editor to name.
 */
export function articleLabel({ metadata }: Pick<Entry, 'metadata'>, receivedAs: string): string {
  const { outlet, headline } = metadata;
  if (outlet?.how === 'stated') return shortened(outlet.value);
  if (headline?.how === 'stated') return shortened(headline.value);
  return shortened(receivedAs.replace(/\.[^.]+$/, '') || receivedAs);
}

const longestLabel = 40; // as much as a table’s first column holds

function shortened(words: string): string {
  const plain = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (plain.length <= longestLabel) return plain;
  const cut = plain.slice(0, longestLabel);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`.replace(/[\s,;:–—-]+…$/u, '…');
}
