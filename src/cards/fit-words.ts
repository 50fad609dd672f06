/**
 * Words set into lines of a given width and at most a given height: in the largest of some sizes in which they fit, in as
 * few lines as that takes, and these as even as can be. What does not fit in the smallest size ends in “…”.
 */
import type { Face, Measure } from './drawn.ts';

export interface Room {
  readonly face: Face;
  /** Sizes to try, largest first. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Distance of two lines as a multiple of the size. */
  readonly leading: number;
}

export interface FittedWords {
  readonly size: number;
  readonly lines: readonly string[];
  /** Distance of two lines in pixels; the block is this times the lines high. */
  readonly step: number;
  /** Whether words had to be left out. */
  readonly isCut: boolean;
}

/** Empty words give no lines. */
export function fitWords(words: string, room: Room, measure: Measure): FittedWords {
  for (const size of room.sizes) {
    const widthOf = (run: string) => measure(run, room.face, size);
    const step = Math.round(size * room.leading);
    const lines = fillLines(words, widthOf, room.width);
    if (lines === undefined || lines.length * step > room.height) continue;
    return { size, lines: evenLines(lines, widthOf, room.width), step, isCut: false };
  }
  return cutWords(words, room, measure);
}

/** As many lines of the same words, as even as they can be. */
function evenLines(
  lines: readonly string[],
  widthOf: (run: string) => number,
  width: number,
): readonly string[] {
  if (lines.length < 2) return lines;
  const parts = lines.join(' ').split(' ');
  return bestLines(parts, 0, lines.length, { widthOf, width, known: new Map() })?.lines ?? lines;
}

interface Setting {
  readonly widthOf: (run: string) => number;
  readonly width: number;
  /** Best lines found before, by first word and number of lines. */
  readonly known: Map<string, SetLines | undefined>;
}

interface SetLines {
  readonly lines: readonly string[];
  /** The squares of all widths together: least where lines of one number are most alike. */
  readonly cost: number;
}

/** The words from `from` on in exactly `count` lines, as even as can be; undefined when that cannot be. */
function bestLines(
  parts: readonly string[],
  from: number,
  count: number,
  setting: Setting,
): SetLines | undefined {
  const key = `${String(from)} ${String(count)}`;
  if (setting.known.has(key)) return setting.known.get(key);
  let best: SetLines | undefined;
  for (let to = count === 1 ? parts.length : from + 1; to <= parts.length; to += 1) {
    const line = parts.slice(from, to).join(' ');
    const width = setting.widthOf(line);
    if (width > setting.width) break;
    const rest = count === 1 ? { lines: [], cost: 0 } : bestLines(parts, to, count - 1, setting);
    const cost = width ** 2 + (rest?.cost ?? Infinity);
    if (rest && cost <= (best?.cost ?? Infinity)) best = { lines: [line, ...rest.lines], cost };
  }
  setting.known.set(key, best);
  return best;
}

/** Lines filled one after the other; undefined when one word is too wide. */
function fillLines(
  words: string,
  widthOf: (run: string) => number,
  width: number,
): readonly string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ').filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line === '' || widthOf(word) > width) return undefined;
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** As much as fits in the smallest size, word by word, or letter by letter where not even one word does. */
function cutWords(words: string, room: Room, measure: Measure): FittedWords {
  const size = room.sizes.at(-1) ?? 0;
  const step = Math.round(size * room.leading);
  const widthOf = (run: string) => measure(run, room.face, size);
  const mostLines = Math.max(1, Math.floor(room.height / step));
  const fits = (part: string) => {
    const lines = fillLines(`${part}…`, widthOf, room.width);
    return lines !== undefined && lines.length <= mostLines ? lines : undefined;
  };
  const letters = [...words];
  const ends = letters.flatMap((letter, at) => (letter === ' ' ? [at] : []));
  const tries = [...ends.toReversed(), ...letters.map((_, at) => letters.length - at)];
  for (const end of tries) {
    const part = letters
      .slice(0, end)
      .join('')
      .replace(/[\s,;:.–—-]+$/u, '');
    const lines = part === '' ? undefined : fits(part);
    if (lines !== undefined) return { size, lines, step, isCut: true };
  }
  return { size, lines: words === '' ? [] : ['…'], step, isCut: words !== '' };
}
