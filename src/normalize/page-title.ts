/** The page's title: a page copied whole begins with it, and the headline stands in it. */
import type { Line } from './line.ts';

const fewestWords = 3;

/** More places than this are no headlines but a list. */
const mostPlaces = 12;

/**
 * The lines where the headline stands that the page's first line names, in order: the first line itself when others repeat it
 * to the letter, and those it begins with before a site's or section's name. In “Headline - The Site”, “Home”, “Headline” that is
 * the third line. Empty when the first line is a sentence, or nothing repeats it.
 */
export function linesOfTitle(lines: readonly Line[]): readonly Line[] {
  const [title] = lines;
  if (!title || title.count < fewestWords || title.chrome || /\p{Ll}\.["']?$/u.test(title.words)) return [];
  const places: Line[] = [];
  for (const line of lines) {
    if (line.index === 0 || line.count < fewestWords || line.chrome) continue;
    if (line.key !== title.key && !isTitleOf(title, line)) continue;
    if (places.length === 0 && line.key === title.key) places.push(title);
    if (places.push(line) >= mostPlaces) break;
  }
  return places;
}

/** Whether `title` is the headline's words followed by a site's or section's name: “Headline - The Site | News”. */
export function isTitleOf(title: Line, headline: Line): boolean {
  return (
    title.key.startsWith(headline.key) && /^\s*(?:[-|:·•>"»]|\()/.test(title.key.slice(headline.key.length))
  );
}

/** Shorter words say nothing of what a line is about. */
const wordsOfContent = /[\p{L}\p{M}\d]{4,}/gu;
const fewestShared = 3;

/** Whether a line has most of the title's longer words, at least three, and they are most of its own. */
export function sharesTitle(title: Line, line: Line): boolean {
  const named = new Set(title.key.match(wordsOfContent));
  const own = new Set(line.key.match(wordsOfContent));
  const shared = [...own].filter((word) => named.has(word)).length;
  return shared >= fewestShared && shared > named.size / 2 && shared >= own.size / 2;
}
