/**
 * PNG files (ISO/IEC 15948) of few colours: every pixel is a mixture of the paper and one ink, so 256 entries hold a fine
 * scale of each, and a card takes a third of what full colour would.
 */
import { crc32, deflateSync } from 'node:zlib';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Color = readonly [red: number, green: number, blue: number];

/**
 * `pixels` are red, green, blue and opacity, line by line; opacity is not looked at. Colours are written `#rrggbb`; each
 * ink has 24 steps at most. Pixels between two inks get the nearest mixture with paper.
 */
export function indexedPng(
  pixels: Uint8ClampedArray,
  size: PictureSize,
  paper: string,
  inks: readonly string[],
): Uint8Array {
  const palette = paletteOf(paper, inks);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', headOf(size)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(indexLines(pixels, size, palette), { level: deflation })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The levels above take four to eleven times as long, for two to seven hundredths of the file. */
const deflation = 7;

/** As many steps as an eye tells apart at the edge of a letter; more make the file larger and nothing finer. */
const mostSteps = 24;

/** The paper, then a scale from the paper to each ink. */
function paletteOf(paper: string, inks: readonly string[]): readonly Color[] {
  const [from, others] = [readColor(paper), inks.filter((ink) => ink !== paper)];
  const steps = Math.min(mostSteps, Math.floor(255 / Math.max(1, others.length)));
  const scale = (to: Color) => Array.from({ length: steps }, (_, at) => mixed(from, to, (at + 1) / steps));
  return [from, ...others.flatMap((ink) => scale(readColor(ink)))];
}

function mixed(from: Color, to: Color, share: number): Color {
  const part = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * share);
  return [part(0), part(1), part(2)];
}

function readColor(written: string): Color {
  const part = (at: number) => Number.parseInt(written.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** One byte for each pixel; each line begins with 0, for no filter, which suits palettes. */
function indexLines(
  pixels: Uint8ClampedArray,
  { width, height }: PictureSize,
  palette: readonly Color[],
): Uint8Array {
  const known = new Map<number, number>();
  const lines = new Uint8Array(height * (width + 1));
  let [lastKey, lastIndex] = [-1, 0]; // most pixels are like the one before
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 4;
    const red = pixels[at] ?? 0;
    const green = pixels[at + 1] ?? 0;
    const blue = pixels[at + 2] ?? 0;
    const key = (red << 16) | (green << 8) | blue;
    if (key !== lastKey) {
      lastIndex = known.get(key) ?? nearest([red, green, blue], palette);
      lastKey = key;
      known.set(key, lastIndex);
    }
    lines[pixel + Math.floor(pixel / width) + 1] = lastIndex;
  }
  return lines;
}

function nearest([red, green, blue]: Color, palette: readonly Color[]): number {
  let [best, least] = [0, Infinity];
  palette.forEach(([r, g, b], index) => {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** Eight bits for each pixel, by palette, not interlaced. */
function headOf({ width, height }: PictureSize): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return head;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
