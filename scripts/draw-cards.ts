/**
 * Draws the cards of a site, and remembers them: a picture is kept under a hash of all it depends on, in a folder that can be
 * deleted at any time, and is drawn again only when something of it changed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardLayout } from '../src/cards/card-layout.ts';
import type { Measure } from '../src/cards/drawn.ts';
import type { OnProgress } from '../src/pipeline.ts';
import type { Card } from '../src/schemas/card.ts';
import { fontFiles, makeMeasure } from './card-faces.ts';
import { paintCard } from './paint-card.ts';

export interface CardPlace {
  /** Where pictures are remembered, `<hash>.png` each; those no card needs any more are removed. */
  readonly memory: string;
  /** The folder of finished pages. */
  readonly out: string;
}

/** Puts every card at its address below `out`. Gives the number that had to be drawn. */
export async function drawCards(
  cards: readonly Card[],
  { memory, out }: CardPlace,
  onProgress: OnProgress = () => undefined,
): Promise<number> {
  const tools = await hashOfTools();
  await mkdir(memory, { recursive: true });
  const there = new Set(await readdir(memory));
  const files = cards.map((card) => ({ card, file: `${hashOfCard(card, tools)}.png` }));
  const missing = new Map(files.filter(({ file }) => !there.has(file)).map(({ card, file }) => [file, card]));
  await drawMissing(missing, memory, onProgress);
  for (const { card, file } of files) await copyFile(join(memory, file), join(out, card.address));
  const wanted = new Set(files.map(({ file }) => file));
  const stale = [...there].filter((file) => file.endsWith('.png') && !wanted.has(file));
  for (const file of stale) await rm(join(memory, file), { force: true });
  return missing.size;
}

async function drawMissing(
  missing: ReadonlyMap<string, Card>,
  memory: string,
  onProgress: OnProgress,
): Promise<void> {
  let measure: Measure | undefined;
  let at = 0;
  for (const [file, card] of missing) {
    at += 1;
    onProgress('Drawing cards', at, missing.size);
    measure ??= makeMeasure();
    await writeWhole(join(memory, file), paintCard(cardLayout(card, measure)));
  }
}

/** All that is seen on the card; where it stands and its text alternative are not. */
function hashOfCard({ address: _address, alt: _alt, ...seen }: Card, tools: string): string {
  return createHash('sha256')
    .update(`${tools}\n${JSON.stringify(seen)}`)
    .digest('hex')
    .slice(0, 32);
}

/** Files that decide how a card looks: a change of any draws all cards anew. */
const sources = [
  'scripts/card-faces.ts',
  'scripts/paint-card.ts',
  'src/components/mark-strokes.ts',
  'src/styles/font-letters.ts',
  'src/styles/picture-colors.ts',
  'node_modules/@napi-rs/canvas/package.json',
];

/** Layout, colours, marks, fonts, the canvas and the compression, so that nothing has to be counted up by hand. */
async function hashOfTools(): Promise<string> {
  const layout = (await readdir('src/cards')).sort().map((file) => `src/cards/${file}`);
  const hash = createHash('sha256').update(process.versions.zlib ?? '');
  for (const file of [...layout, ...sources, ...fontFiles]) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function copyFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, await readFile(from));
}

/** The whole file or nothing: two builds may draw the same card at one time. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const neighbour = `${path}.${process.pid}.partial`;
  await writeFile(neighbour, bytes);
  await rename(neighbour, path);
}
