import { foldForMatching } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A text made ready for searching: folded, and without the characters nobody sees. */
export interface SearchableText {
  readonly text: string;
  /** Offset in the original of every letter, and at the end the original's length. */
  readonly offsets: readonly number[];
}

// accents that stand apart from their letter, soft hyphens, zero-width and direction marks
const invisible = /[\p{M}\p{Cf}]/gu;

/** Makes a text ready; once an article, since many claims search it. */
export function makeSearchable(original: string): SearchableText {
  const folded = foldForMatching(original);
  const offsets: number[] = [];
  let text = '';
  let reached = 0;
  const keep = (end: number) => {
    text += folded.slice(reached, end);
    for (let at = reached; at < end; at += 1) offsets.push(at);
  };
  for (const { index, 0: found } of folded.matchAll(invisible)) {
    keep(index);
    reached = index + found.length;
  }
  keep(folded.length);
  offsets.push(folded.length);
  return { text, offsets };
}

/**
 * Where a searched word or phrase stands in a text, as whole words, in order; offsets count into the original. Case, accents,
 * kinds of dash, space and apostrophe and invisible characters hide nothing; a hyphen and a blank are equal; the last word
 * may have a regular English ending, its final e dropped, its y changed or its consonant doubled: “raid” finds “raids”,
 * “seize” finds “seizing”, “ally” finds “allies”, “ban” finds “banned”. A final `*` stands for any further letters.
 * Irregular forms are to be searched as words of their own.
 */
export function findMentionsOf(searched: string, { text, offsets }: SearchableText): Span[] {
  const words = makeSearchable(searched.normalize('NFC'))
    .text.split(/[\s-]+/)
    .filter((word) => word !== '');
  const last = words.pop();
  if (last === undefined) return [];
  const pattern = [...words.map(escape), withEnding(last)].join('[\\s-]+');
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(expression)].map(({ index, 0: found }) => ({
    start: offsets[index] ?? 0,
    end: (offsets[index + found.length - 1] ?? 0) + 1,
  }));
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** The word in all forms a search must see through: deport, deports, deported, deporting; the raid’s. */
function withEnding(word: string): string {
  if (word.endsWith('*')) return `${escape(word.slice(0, -1))}[\\p{L}\\p{N}]*`;
  const whole = `${escape(word)}(?:'s|s'|s|es|ed|d|ing)?`;
  if (/[a-z]e$/.test(word)) return `(?:${whole}|${escape(word.slice(0, -1))}ing)`;
  if (/[^aeiou]y$/.test(word)) return `(?:${whole}|${escape(word.slice(0, -1))}ie[sd])`;
  const final = /[aeiou]([bdgklmnprt])$/.exec(word)?.[1]; // ban, banned, banning
  return final === undefined ? whole : `(?:${whole}|${escape(word)}${final}(?:ed|ing))`;
}
