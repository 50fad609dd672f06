import { countWhile } from '../../text/count-while.ts';
import type { Span } from '../../text/span.ts';
import type { MarkPair } from './quoted-run.ts';

/**
 * Pairs of single marks in a block: ‘sick man’. An apostrophe is none: not between letters (“don’t”), not before an elision
 * (’em, ’90s), and not after a plural (“the voters’ choice”) unless no better end is near. Pairs do not cross `doubles`.
 */
export function pairSingleMarks(text: string, block: Span, doubles: readonly MarkPair[]): MarkPair[] {
  const marks = singleMarksOf(text, block);
  const regions = regionsOf(doubles);
  const pairs: MarkPair[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const open = marks[at];
    if (!open?.opens) continue;
    const region = regions(open.start);
    const closing = closingOf(marks, at, (mark) => regions(mark.start) === region);
    const close = closing === undefined ? undefined : marks[closing];
    if (closing === undefined || !close) continue;
    if (isMarked(open, close)) {
      pairs.push({ open, close, depth: region < 0 ? 0 : 1, recovered: false });
      at = closing;
    }
  }
  return pairs;
}

interface SingleMark extends Span {
  readonly opens: boolean;
  /** 0 not at all, 1 perhaps (a plural’s apostrophe), 2 for certain. */
  readonly closes: 0 | 1 | 2;
  readonly glyph: string;
}

const singleMark = /['‘’]/g;
const anyMark = /['`‘’]/;
const elision = /^(?:em|til|tis|twas|cause|cos|n|round|bout|tween|gainst|neath|d|s)\b|^\d\ds?\b/i;

function singleMarksOf(text: string, { start, end }: Span): SingleMark[] {
  const marks: SingleMark[] = [];
  singleMark.lastIndex = start;
  for (let found = singleMark.exec(text); found && found.index < end; found = singleMark.exec(text)) {
    const at = found.index;
    const before = at > start ? text.charAt(at - 1) : '';
    const after = at + 1 < end ? text.charAt(at + 1) : '';
    if (letter.test(after) && letter.test(before)) continue;
    if (anyMark.test(before) || anyMark.test(after)) continue;
    const opens = opensHere(before, after) && !elision.test(text.slice(at + 1, at + 8));
    const closes = found[0] === '‘' ? 0 : closesHere(before, after);
    if (opens || closes > 0) marks.push({ start: at, end: at + 1, opens, closes, glyph: found[0] });
  }
  return marks;
}

const letter = /[\p{L}\p{N}]/u;

function opensHere(before: string, after: string): boolean {
  return /^[\s([—–"“-]?$/.test(before) && /[\p{L}\p{N}$£€#@[…]/u.test(after);
}

function closesHere(before: string, after: string): 0 | 1 | 2 {
  if (before === '' || /\s/.test(before) || !/^[\s.,;:!?)\]"”—–…-]?$/.test(after)) return 0;
  return /[sz]/i.test(before) && /\s/.test(after) ? 1 : 2;
}

/** How many marks farther on an end is looked for. */
const reach = 12;
const longest = 600;

/** The first mark that closes for certain before another opens; else the first that may. */
function closingOf(
  marks: readonly SingleMark[],
  from: number,
  isNear: (mark: SingleMark) => boolean,
): number | undefined {
  const start = marks[from]?.start ?? 0;
  let perhaps: number | undefined;
  for (let at = from + 1; at <= from + reach; at += 1) {
    const mark = marks[at];
    if (!mark || mark.start - start > longest) break;
    if (!isNear(mark)) continue;
    if (mark.opens) break;
    if (mark.closes === 2) return at;
    perhaps ??= at;
  }
  return perhaps;
}

/** A mark that looks like an apostrophe opens nothing unless its end is certain. */
function isMarked(open: SingleMark, close: SingleMark): boolean {
  return open.glyph === '‘' || (open.glyph === "'" ? close.glyph === "'" : close.closes === 2);
}

/** Tells the innermost pair around an offset by its number; -1 outside all. */
function regionsOf(doubles: readonly MarkPair[]): (at: number) => number {
  const sorted = doubles.toSorted((a, b) => a.open.start - b.open.start);
  return (at) => innermostAt(sorted, at);
}

function innermostAt(pairs: readonly MarkPair[], at: number): number {
  const begun = countWhile(pairs, ({ open }) => open.start <= at);
  // nested no deeper than three, so the pair around it is one of the last few that begin before it
  for (let each = begun - 1; each >= Math.max(0, begun - 8); each -= 1) {
    if ((pairs[each]?.close.end ?? 0) > at) return each;
  }
  return -1;
}
