/** From a content folder to a folder of finished pages: examine, write `derived/`, render, swap. */
import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { writeDerived } from '../src/derived.ts';
import type { Effects } from '../src/effects.ts';
import { searchDocuments } from '../src/search/search-documents.ts';
import { writeSearchIndex } from './write-search-index.ts';
import { examineSite, type Examination, type OnProgress } from '../src/pipeline.ts';
import { siteCards } from '../src/views/cards/site-cards.ts';
import { drawCards } from './draw-cards.ts';

export interface BuildPlace {
  readonly content: string;
  /** Folder for the finished pages. It is replaced as a whole, or left as it was. */
  readonly out: string;
  readonly derived: string;
  /** Origin of the site; without it the build leaves out what needs an absolute address. */
  readonly site: string | undefined;
  /** With a slash at both ends. */
  readonly base: string;
}

/** Builds the site unless its content has problems; what it found comes back either way. */
export async function buildSite(
  effects: Effects,
  place: BuildPlace,
  onProgress?: OnProgress,
): Promise<Examination> {
  const examination = await examineSite(effects, place.content, onProgress);
  if (examination.problems.some(({ severity }) => severity === 'problem')) return examination;
  onProgress?.('Writing derived files', 1, 1);
  await writeDerived(effects, place.derived, examination);
  onProgress?.(`Building ${examination.views.length} pages`, 1, 1);
  await renderPages(place, async (pages) => {
    const cards = siteCards(examination.site, examination.views);
    await drawCards(cards, { memory: `${place.derived}/cards`, out: pages }, onProgress);
    await writeSearchIndex(searchDocuments(examination.views), pages, onProgress);
  });
  return examination;
}

/**
 * Pages are rendered inside the project, where the site builder can rename its files, and moved out when
 * `complete` has added what the site builder does not make.
 */
async function renderPages(place: BuildPlace, complete: (pages: string) => Promise<void>): Promise<void> {
  const workshop = resolve('.cache', `build-${randomUUID()}`);
  try {
    await inEnvironment(
      {
        SITE_URL: place.site,
        BASE_PATH: place.base,
        CLAIMS_OUT: `${workshop}/dist`,
        CLAIMS_CACHE: `${workshop}/cache`,
        CLAIMS_DERIVED: resolve(place.derived),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      () => build({ logLevel: 'warn' }),
    );
    await complete(`${workshop}/dist`);
    await swapFolder(`${workshop}/dist`, resolve(place.out));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Puts a finished folder in the place of another. Between two disks the files are copied next to it first. */
async function swapFolder(finished: string, out: string): Promise<void> {
  const incoming = `${out}.incoming-${process.pid}`;
  const outgoing = `${out}.outgoing-${process.pid}`;
  await mkdir(resolve(out, '..'), { recursive: true });
  await move(finished, incoming);
  await rm(outgoing, { recursive: true, force: true });
  await moveIfThere(out, outgoing);
  await rename(incoming, out);
  await rm(outgoing, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** The site builder and the pages read their surroundings from the environment; it is put back afterwards. */
async function inEnvironment(
  values: Readonly<Record<string, string | undefined>>,
  run: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  const put = ([name, value]: [string, string | undefined]) => {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  };
  Object.entries(values).forEach(put);
  try {
    await run();
  } finally {
    Object.keys(values).forEach((name) => put([name, before[name]]));
  }
}
