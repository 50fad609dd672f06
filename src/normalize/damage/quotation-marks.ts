import type { Damage } from '../../schemas/entry.ts';
import type { Piece } from '../page.ts';
import type { Reading } from '../reading.ts';

const quotedKinds: ReadonlySet<string> = new Set([
  'paragraph',
  'pull-quote',
  'subheading',
  'headline',
  'dek',
  'caption',
]);

/** Quotation marks that open and never close, and marks that are turned the wrong way. Straight marks have no way. */
export function findQuotationDamage({ text, pieces }: Reading): readonly Damage[] {
  const blocks = pieces.filter(({ kind }) => quotedKinds.has(kind));
  return blocks.flatMap((block, index) => [
    ...wrongWayMarks(text, block),
    ...unclosedMark(text, block, blocks[index - 1], blocks[index + 1]),
  ]);
}

/** A closing mark before a word after a space or at the start; an opening mark after a word before a space, or at the end. */
const wrongWayDouble = /(?<=^|[\s([—–])”(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])“(?=\s|$)|(?<=[.,!?]\s)“$/gu;
/** The same for single marks, where a word in between ends with a proper mark; elisions such as ’em, ’til and ’90s are none. */
const wrongWaySingle =
  /(?<=^|[\s(["“])’(?!(?:em|til|tis|twas|cause|cos|n|round|bout|tween|gainst|neath|s|d)\b|\d)[\p{L}][^‘’]*(?:(?<=[\p{L}])’(?=\p{L})[^‘’]*)*(?<=[\p{L}\p{N}.,!?])’(?!\p{L})/giu;

function wrongWayMarks(text: string, { start, end }: Piece): readonly Damage[] {
  const words = text.slice(start, end);
  return [...words.matchAll(wrongWayDouble), ...words.matchAll(wrongWaySingle)].map(
    ({ index, 0: found }) => ({
      kind: 'quotation-wrong-way',
      start: start + index,
      end: start + index + found.length,
      note: 'A quotation mark is turned the wrong way.',
    }),
  );
}

/** A quotation that runs on is opened again at the start of the next paragraph, or closed within it, and is not damaged. */
function unclosedMark(
  text: string,
  block: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
): readonly Damage[] {
  const words = text.slice(block.start, block.end);
  const closing = before && isOpenAtEnd(text, before) ? closesAt(words) : undefined;
  const open = lastOpenMark(words, closing === undefined ? 0 : closing + 1);
  if (open === undefined) return [];
  if (block.kind === 'paragraph' && next?.kind === 'paragraph') {
    const following = text.slice(next.start, next.end);
    if (/^["“]/.test(following) && closesAt(following) === undefined) return [];
    if (closesAt(following) !== undefined) return [];
  }
  return [
    {
      kind: 'quotation-unclosed',
      start: block.start + open,
      end: block.end,
      note: 'A quotation opens here and is never closed.',
    },
  ];
}

function isOpenAtEnd(text: string, block: Piece): boolean {
  return block.kind === 'paragraph' && lastOpenMark(text.slice(block.start, block.end), 0) !== undefined;
}

/** Offset of the first mark, when it closes a quotation that was open before: it follows a word, and no word follows it. */
function closesAt(words: string): number | undefined {
  const first = /[“”"]/.exec(words);
  if (!first || first[0] === '“') return undefined;
  if (first[0] === '”') return first.index;
  const isAlone = words.trim() === '"';
  const isAfterWord = /[^\s([—–-]$/u.test(words.slice(0, first.index));
  return isAlone || (isAfterWord && !/^["”]?[\p{L}\p{N}]/u.test(words.slice(first.index + 1)))
    ? first.index
    : undefined;
}

/** Offset of the double mark from `from` on that is still open at the end; marks after digits are inches or seconds. */
function lastOpenMark(words: string, from: number): number | undefined {
  let open: number | undefined;
  for (const { index, 0: mark } of words.matchAll(/[“”"]|’’|''/g)) {
    if (index < from) continue;
    if (mark === '“') open = isWrongWay(words, index) ? undefined : index;
    else if (mark !== '"') open = undefined;
    else if (open !== undefined) open = undefined;
    else if (!/\d/.test(words.charAt(index - 1))) open = index;
  }
  return open;
}

function isWrongWay(words: string, index: number): boolean {
  return (
    (/[\p{L}\p{N}.,!?]/u.test(words.charAt(index - 1)) &&
      /^(?:\s|$)/.test(words.slice(index + 1, index + 2))) ||
    (index === words.length - 1 && /[.,!?]\s$/.test(words.slice(0, index)))
  );
}
