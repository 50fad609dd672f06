import type { Gap } from './gap.ts';

/** A gap as far as it is known before the sentences to its left are. */
export type OpenGap = Omit<Gap, 'sentenceStart' | 'inset'>;

const stops = /[.!?…‽．。！？｡]/g;
const stopRun = /[.!?…‽．。！？｡]+/y;
// dots with single blanks between, not a dot that begins “.com” or “.50”
const spacedDots = /(?:[ \u00a0]\.(?![\p{L}\p{N}.]))+/uy;
// a closing mark that stands apart: “that’s the law.' "”
const strayClosers = /\s+(?:[”’]+(?=\s|$)|["'“‘]+\s*$)/y;
const closingMarks = /(?:[”’"')\]}»›」』]|\[\w{1,3}\])+/y;
const blanks = /\s*/y;
// bounded, for a row of dots and blanks would be read again from each of them
const openingMarks = /[“‘"'’`([{«‹„¿¡—–―\-•⁃*#@$€£¥…\s]{0,8}/y;
const wordOrNumber = /\p{L}[\p{L}\p{M}]*|\p{N}+/uy;
const wideStop = /[．。！？｡]$/;
// as far back as a word or address before a stop is looked at; the bound keeps hostile input linear
const longestRun = 24;
const cutWord = /[\p{L}\p{M}\p{N}.&°,]+$/u;

/** Every place of a line where a sentence may end, in order; none at the end of the line. Linear in the line. */
export function findGaps(line: string): OpenGap[] {
  const gaps: OpenGap[] = [];
  stops.lastIndex = 0;
  for (let match = stops.exec(line); match; match = stops.exec(line)) {
    const stopStart = match.index;
    const stop = readStop(line, stopStart);
    stops.lastIndex = stopStart + stop.length;
    const gap = readGap(line, stopStart, stop);
    if (gap) gaps.push(gap);
  }
  return gaps;
}

function readStop(line: string, start: number): string {
  const run = readAt(stopRun, line, start);
  if (run !== '.' && run !== '...') return run;
  const spaced = readAt(spacedDots, line, start + run.length);
  const attached = start > 0 && /\S/.test(line.charAt(start - 1));
  // “compounds. . . . The practice”: the first dot ends a sentence, the three that follow begin the next
  if (attached && run === '.' && spaced.length === 6 && beginsWithCapital(line, start + 7)) return run;
  return run + spaced;
}

function beginsWithCapital(line: string, at: number): boolean {
  return /^\s+[“‘"']?\p{Lu}/u.test(line.slice(at, at + 4));
}

function readGap(line: string, stopStart: number, stop: string): OpenGap | undefined {
  const stopEnd = stopStart + stop.length;
  const adjoining = readAt(closingMarks, line, stopEnd);
  const closers = adjoining + readAt(strayClosers, line, stopEnd + adjoining.length).trimEnd();
  const end = stopEnd + closers.length;
  const nextStart = end + readAt(blanks, line, end).length;
  if (nextStart === line.length) return undefined;
  const openers = readAt(openingMarks, line, nextStart);
  const next = readAt(wordOrNumber, line, nextStart + openers.length);
  const before = cutWord.exec(line.slice(Math.max(0, stopStart - longestRun), stopStart))?.[0] ?? '';
  const nextEnd = nextStart + openers.length + next.length;
  const gap = { line, stopStart, stop, closers, end, nextStart, openers, next, nextEnd, before };
  return nextStart > end || wideStop.test(stop) || lacksBlank(gap) ? gap : undefined;
}

/**
 * Whether a blank was lost between two sentences: "has ended.Then he", "ended.“We". Not so in names of hosts and files,
 * "www.Example.Com", in "Node.Js" or in initials.
 */
function lacksBlank({ line, stopStart, stop, closers, openers, next, nextEnd, before }: OpenGap): boolean {
  const shaped =
    /^[.?]$/.test(stop) &&
    /^[”’)\]]*$/.test(closers) &&
    /^[“‘]?$/.test(openers) &&
    /^(?:\p{L}?\p{Ll}{2,}|[\d,]*\d)$/u.test(before) &&
    /^\p{Lu}\p{Ll}/u.test(next);
  if (!shaped || hostEndings.has(next)) return false;
  const run = /\S*$/.exec(line.slice(Math.max(0, stopStart - longestRun), stopStart))?.[0] ?? '';
  const followed = /^(?:[\s,;’']|[.?!](?:\s|$)|$)/.test(line.slice(nextEnd, nextEnd + 2));
  return followed && !/[@/\\_:]|^www/.test(run);
}

const hostEndings: ReadonlySet<string> = new Set('Com Org Net Gov Edu Info Co Io Js Tv'.split(' '));

function readAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? '';
}
