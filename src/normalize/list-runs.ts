/** Finds the items of lists, from what several lines in a row have in common; one line alone shows no list. */
import type { Line } from './line.ts';

/** So many lines of one shape are a list. */
const fewestItems = 3;

/** Indexes of the lines that are items of a list, or stand between two numbered ones. */
export function findListItems(lines: readonly Line[]): ReadonlySet<number> {
  const items = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const end = Math.max(endOfShape(lines, at), endOfNumbers(lines, at), endOfAnnounced(lines, at));
    for (let index = at; index < end; index += 1) items.add(index);
    if (end > at) at = end - 1;
  }
  return items;
}

/** “England (Group A): 10th”, “France (Group B): 5th”; “(Graphic: Oil)”, “(Graphic: Gold)”. */
function endOfShape(lines: readonly Line[], at: number): number {
  const shape = shapeOf(lines[at]);
  if (shape === undefined) return at;
  let end = at + 1;
  while (shapeOf(lines[end]) === shape) end += 1;
  return end - at >= fewestItems ? end : at;
}

const bracketed = /^\p{Lu}[^:()]{1,40} \([^()]{1,30}\):\s*\S/u;
const prefixed = /^[([]?(?<label>\p{Lu}\p{L}{2,20})(?: \p{Lu}| \d{1,2})?:\s*\S/u;

function shapeOf(line: Line | undefined): string | undefined {
  if (!line || line.chrome?.by === 'whole') return undefined;
  return bracketed.test(line.words) ? 'bracketed' : prefixed.exec(line.words)?.groups?.['label'];
}

/** “1) …”, “2) …”, “3) …”, with at most one line after each. */
function endOfNumbers(lines: readonly Line[], at: number): number {
  let number = numberOf(lines[at]);
  if (number !== 1) return at;
  let last = at;
  for (;;) {
    const next = [last + 1, last + 2].find((index) => numberOf(lines[index]) === (number ?? 0) + 1);
    if (next === undefined) break;
    last = next;
    number = (number ?? 0) + 1;
  }
  if (number < fewestItems) return at;
  return isAddress(lines[last + 1]) ? last + 2 : last + 1;
}

function numberOf(line: Line | undefined): number | undefined {
  const found = line && /^\(?(?<number>\d{1,2})[).]\s+\S/.exec(line.words)?.groups?.['number'];
  return found === undefined ? undefined : Number(found);
}

function isAddress(line: Line | undefined): boolean {
  return line !== undefined && /^https?:\/\/\S+$/.test(line.words);
}

const fewestWordsOfItem = 4;
const mostWordsOfItem = 30;
const fewestWordsOfAnnouncement = 8;

/** Lines without a stop under a sentence that ends with a colon: “Before you sign up you have to:”. */
function endOfAnnounced(lines: readonly Line[], at: number): number {
  const before = lines[at - 1];
  if (!before || before.chrome || before.count < fewestWordsOfAnnouncement || !before.words.endsWith(':'))
    return at;
  let end = at;
  while (isAnnouncedItem(lines[end])) end += 1;
  return end - at >= fewestItems ? end : at;
}

function isAnnouncedItem(line: Line | undefined): boolean {
  if (!line || line.ends || line.chrome?.by === 'whole') return false;
  return line.count >= fewestWordsOfItem && line.count <= mostWordsOfItem && /\p{L}/u.test(line.words);
}
