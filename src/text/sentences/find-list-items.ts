/**
 * Where the items of a list begin that stands in one line: "1. The first item 2. The second item", "(a) … (b) …",
 * "• One • Two". Markers count as a list when they are of one shape and follow each other, from the beginning of the
 * line or of a sentence. The first item is reported too.
 */
export function findListItems(line: string): number[] {
  return bulleted.test(line) ? findBullets(line) : findMarkers(line);
}

const bulleted = /^\s*[•⁃‣◦▪]/u;
const marker = /(?<=^|\s)(\(?)(\d{1,3}|[a-z]|[A-Z])(\.\)|\.|\))(?=\s)/g;

function findBullets(line: string): number[] {
  return [...line.matchAll(/(?<=^|\s)[•⁃‣◦▪](?=\s?\S)/gu)].map(({ index }) => index);
}

interface OpenList {
  /** Value the next item's marker must have. */
  awaited: string;
  readonly items: number[];
}

function findMarkers(line: string): number[] {
  const lists = new Map<string, OpenList>(); // by shape: "(1)", "1.", "a.)"
  const found: number[] = [];
  for (const match of line.matchAll(marker)) {
    const [whole, open = '', value = '', close = ''] = match;
    const shape = `${open}${/\d/.test(value) ? '1' : /[a-z]/.test(value) ? 'a' : 'A'}${close}`;
    const list = lists.get(shape);
    if (list?.awaited === value) {
      list.items.push(match.index);
      list.awaited = successor(value);
      if (list.items.length === 2) found.push(...list.items);
      else found.push(match.index);
    } else if (beginsList(line, match.index, whole, value)) {
      lists.set(shape, { awaited: successor(value), items: [match.index] });
    }
  }
  return found.sort((a, b) => a - b);
}

function successor(value: string): string {
  return /\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1);
}

/** Any marker at the beginning of the line, and a first one, “1” or “a”, at the beginning of a sentence. */
function beginsList(line: string, at: number, whole: string, value: string): boolean {
  const before = line.slice(Math.max(0, at - 4), at).trimEnd();
  if (before === '' && (at < 4 || line.slice(0, at).trim() === '')) return true;
  return /^[1aA]$/.test(value) && whole.length > 1 && /[.!?]$/.test(before);
}
