/** How files of `derived/` are written: whole or not at all, and only when their text changed. */
import { createHash } from 'node:crypto';
import type { Effects } from './effects.ts';
import type { ManifestPage } from './schemas/manifest.ts';
import type { PageLine, ViewFile } from './views/view-file.ts';

/** How many files were written, left as they were, and removed. */
export interface DerivedChange {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** A page whose view file is there. */
export interface WrittenPage extends PageLine {
  /** sha256 of the view file, in hexadecimal. */
  readonly hash: string;
}

/** `text`: what the page’s view file holds. */
export function writtenPage({ view: _view, ...line }: ViewFile, text: string): WrittenPage {
  return { ...line, hash: createHash('sha256').update(text).digest('hex') };
}

/** A page as the manifest lists it. */
export function listedPage(written: WrittenPage): ManifestPage {
  const { id, page, address, translations, hash, record, notice, card, unlisted } = written;
  return {
    id,
    page,
    address,
    ...(translations && { translations: [...translations] }),
    hash,
    ...(record && { record }),
    ...(card && { card }),
    ...(unlisted === true && { unlisted }),
    ...(notice && { notice }),
  };
}

/** In the order of the manifest. */
export function sortPages(pages: readonly ManifestPage[]): ManifestPage[] {
  return pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

/** What builds remember of single stories, which then says no longer what stands in the folder. */
export const memoryFolder = 'memory';

/** Makes a folder hold these texts, `<name>.json` each, and nothing else unless it is to be kept. */
export async function writeFolder(
  effects: Effects,
  folder: string,
  texts: ReadonlyMap<string, string>,
  keepVanished = false,
): Promise<DerivedChange> {
  const wanted = new Map([...texts].map(([name, text]) => [`${name}.json`, text]));
  const there = keepVanished ? [] : await effects.listFiles(folder);
  const stale = there.filter((file) => !wanted.has(file));
  for (const file of stale) await effects.remove(`${folder}/${file}`);
  let written = 0;
  for (const [file, text] of wanted) written += await writeChanged(effects, `${folder}/${file}`, text);
  return { written, unchanged: wanted.size - written, removed: stale.length };
}

/** Gives 1 when the file was written, 0 when it held this text already. */
export async function writeChanged(effects: Effects, path: string, text: string): Promise<0 | 1> {
  if (effects.exists(path) && (await effects.readText(path)) === text) return 0;
  await effects.writeText(path, text);
  return 1;
}

export function toText(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
