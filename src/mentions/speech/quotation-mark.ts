import type { Span } from '../../text/span.ts';

/** One double mark: a character, or two that stand for one (`''`). */
export interface QuotationMark extends Span {
  /** Marks of one family belong together. */
  readonly family: 'straight' | 'curly' | 'guillemets' | 'doubled';
  /** What glyph and neighbours say it does; `either` when they say nothing. */
  readonly way: 'open' | 'close' | 'either';
}

/** The double marks of a part of a text, in order; marks of inches and seconds are left out. */
export function findQuotationMarks(text: string, { start, end }: Span): QuotationMark[] {
  const marks: QuotationMark[] = [];
  doubleMark.lastIndex = start;
  for (let found = doubleMark.exec(text); found && found.index < end; found = doubleMark.exec(text)) {
    const mark = markAt(text, found, { start, end });
    if (mark) marks.push(mark);
  }
  return marks;
}

// of three single marks after a word the first closes what is nested
const doubleMark = /["“”„‟«»]|(?<=\S)'(?='')|''|``|’’|‘‘/g;

type Way = QuotationMark['way'];

/** What glyphs say; straight ones say nothing. */
const waysOfGlyphs: ReadonlyMap<string, Way> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['«', 'open'],
  ['``', 'open'],
  ['‘‘', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['’’', 'close'],
]);

function markAt(text: string, { 0: glyph, index }: RegExpExecArray, block: Span): QuotationMark | undefined {
  if (glyph === "'") return undefined;
  const end = index + glyph.length;
  if (glyph === '"' && isPrime(text, index)) return undefined;
  const place = wayByPlace(
    index > block.start ? text.charAt(index - 1) : '',
    end < block.end ? text.charAt(end) : '',
  );
  const byGlyph = waysOfGlyphs.get(glyph);
  // where place and glyph disagree, the mark is turned the wrong way
  const way = place === 'either' ? (byGlyph ?? place) : place;
  return { start: index, end, family: familyOf(glyph), way };
}

/** Nothing before a word opens, nothing after one closes; between two words or two blanks both are possible. */
function wayByPlace(before: string, after: string): Way {
  const canOpen = (before === '' || opensAfter.test(before)) && after !== '' && !closesBefore.test(after);
  const canClose =
    before !== '' && !/[\s([{]/.test(before) && (after === '' || closesBefore.test(after) || isMark(after));
  if (canOpen === canClose) return 'either';
  return canOpen ? 'open' : 'close';
}

const opensAfter = /[\s([{/—–―‒-]|["'“‘„«`]/;
const closesBefore = /[\s.,;:!?)\]}/—–―‒…-]/;

function isMark(character: string): boolean {
  return /["'”’»]/.test(character);
}

/** 5'11" and 12" x 12" are feet, inches, minutes and seconds. */
function isPrime(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return (
    /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(before) ||
    (/\d$/.test(before) && /^"(?:\s?[x×]\s?\d|-[a-z])/.test(text.slice(at, at + 6)))
  );
}

function familyOf(glyph: string): QuotationMark['family'] {
  if (glyph === '"') return 'straight';
  if (glyph.length === 2) return 'doubled';
  return glyph === '«' || glyph === '»' ? 'guillemets' : 'curly';
}
