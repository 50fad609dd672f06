/** Recognizes the lines under which no story goes on: the copyright line, and what is said of the author. */
import type { Line } from './line.ts';
import { personName } from './names.ts';

/** “© 2031 The Post. All rights reserved.”: what stands under it is no story, however much it looks like one. */
export function isCopyright({ key, count }: Line): boolean {
  return count <= longestNotice && /^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}))/.test(key);
}

const longestNotice = 40;

const biography = new RegExp(
  `^(?<name>${personName}) is (?:a|an|the)\\s.{0,80}\\b(?:writer|reporter|editor|journalist|correspondent|columnist|freelancer|curator|contributor|blogger)\\b`,
  'u',
);
const longestByline = 10;

/** “Jane Doe is a writer in Port Ellery”, when a line further up is her byline: the story is over. A headline that names her is none. */
export function isAboutAuthor(line: Line | undefined, lines: readonly Line[]): boolean {
  if (!line || line.count > longestBiography) return false;
  const name = biography.exec(line.words)?.groups?.['name'];
  if (name === undefined) return false;
  return lines
    .slice(0, line.index)
    .some(({ count, words }) => count <= longestByline && isBylineOf(name, words));
}

function isBylineOf(name: string, words: string): boolean {
  if (/^(?:written |posted |published )?by\s/i.test(words)) return words.includes(name);
  return words.startsWith(name) && /^(?:$|\s*[,|/-])/.test(words.slice(name.length));
}

const longestBiography = 80;
