/** The page's title: a page copied whole begins with it, and the headline stands in it. */
import type { Line } from './line.ts';

const fewestWords = 3;

/**
 * The lines that repeat the page's first line, or the part of it before a site's or section's name, in order. In
 * “Headline - The Site”, “Home”, “Headline” that is the third line. Empty when the first line is no title.
 */
export function linesOfTitle(lines: readonly Line[]): readonly Line[] {
  const [title] = lines;
  if (!title || title.count < fewestWords || title.chrome) return [];
  return lines.filter(
    (line) =>
      line.index > 0 &&
      line.count >= fewestWords &&
      !line.chrome &&
      (line.key === title.key || isTitleOf(title, line)),
  );
}

/** Whether `title` is the headline's words followed by a site's or section's name: “Headline - The Site | News”. */
export function isTitleOf(title: Line, headline: Line): boolean {
  return (
    title.key.startsWith(headline.key) && /^\s*(?:[-|:·•>"»]|\()/.test(title.key.slice(headline.key.length))
  );
}
