import { foldForMatching } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

// accents that stand apart from their letter, soft hyphens, zero-width and direction marks: all invisible
const invisible = '[\\p{M}\\p{Cf}]*';

// the endings a search must see through: deport, deports, deported, deporting; the raid’s
const endings = "(?:'s|s'|s|es|ed|d|ing)?";

/**
 * Where a searched word or phrase stands in a text, as whole words, in order. Case, accents, kinds of dash, space and
 * apostrophe and invisible characters hide nothing; a hyphen and a blank are equal; the last word may have a regular
 * English ending, its final e dropped or y changed: “raid” finds “raids”, “seize” finds “seizing”, “ally” finds “allies”.
 * A final `*` stands for any further letters. Irregular forms are to be searched as words of their own.
 */
export function findMentionsOf(searched: string, text: string): Span[] {
  const words = foldForMatching(searched.normalize('NFC'))
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const last = words.pop();
  if (last === undefined) return [];
  const gap = `${invisible}[\\s-]+`;
  const pattern = [...words.map(spell), spellWithEnding(last)].join(gap);
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}]${invisible})${pattern}(?!${invisible}[\\p{L}\\p{N}])`,
    'gu',
  );
  return [...foldForMatching(text).matchAll(expression)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function spell(word: string): string {
  return [...word].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(invisible);
}

function spellWithEnding(word: string): string {
  if (word.endsWith('*')) return `${spell(word.slice(0, -1))}[\\p{L}\\p{N}\\p{M}\\p{Cf}]*`;
  const whole = `${spell(word)}${invisible}${endings}`;
  if (/[a-z]e$/.test(word)) return `(?:${whole}|${spell(word.slice(0, -1))}${invisible}ing)`;
  if (/[^aeiou]y$/.test(word)) return `(?:${whole}|${spell(word.slice(0, -1))}${invisible}ie[sd])`;
  const final = /[aeiou]([bdgklmnprt])$/.exec(word)?.[1]; // ban, banned, banning
  return final === undefined ? whole : `(?:${whole}|${spell(word + final)}${invisible}(?:ed|ing))`;
}
