/** From a content folder to a folder of finished pages: examine, write `derived/`, render what changed, swap. */
import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { isUpToDate, planBuild, type BuildPlan } from '../src/building/build-plan.ts';
import { frameKey } from '../src/building/frame-key.ts';
import { unitsOf, type Unit } from '../src/building/units.ts';
import { readManifest, writeDerived } from '../src/derived.ts';
import type { Effects } from '../src/effects.ts';
import { searchDocuments } from '../src/search/search-documents.ts';
import { writeSearchIndex } from './write-search-index.ts';
import { examineSite, type Examination, type OnProgress } from '../src/pipeline.ts';
import type { BuildRecord } from '../src/schemas/build-record.ts';
import { siteCards } from '../src/views/cards/site-cards.ts';
import { openDiskMemory } from './disk-memory.ts';
import { drawCards } from './draw-cards.ts';
import { buildRecordFile, keepFiles, readBuildRecord } from './kept-files.ts';
import { programKey } from './program-key.ts';

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

export interface Built {
  readonly examination: Examination;
  /** What was rendered and what was kept; absent when the content has problems and nothing was built. */
  readonly plan?: BuildPlan;
}

/**
 * Builds the site unless its content has problems; what it found comes back either way. Pages whose ingredients are those of
 * the finished site in `out` are kept from it, unless the build is to be `clean`.
 */
export async function buildSite(
  effects: Effects,
  place: BuildPlace,
  { onProgress, clean = false }: { readonly onProgress?: OnProgress; readonly clean?: boolean } = {},
): Promise<Built> {
  const program = await programKey(effects);
  const memory = clean ? undefined : openDiskMemory(`${place.derived}/memory`, program);
  const examination = await examineSite(effects, place.content, onProgress, memory);
  memory?.forget();
  if (examination.problems.some(({ severity }) => severity === 'problem')) return { examination };
  onProgress?.('Writing derived files', 1, 1);
  await writeDerived(effects, place.derived, examination);
  const units = await unitsToBuild(effects, place, examination);
  const record = await recordOf(effects, place, { program, units, examination });
  const { plan, files } = await planFor(effects, place, { units, record, clean });
  if (isUpToDate(plan)) return { examination, plan };
  onProgress?.(`Building ${plan.asked.size} of ${units.length} pages, feeds and redirects`, 1, 1);
  await renderPages(effects, place, [...plan.asked.keys()], async (pages) => {
    const cards = siteCards(examination.site, examination.views);
    await drawCards(cards, { memory: `${place.derived}/cards`, out: pages }, onProgress);
    await writeSearchIndex(searchDocuments(examination.views), pages, onProgress);
    await keepFiles(files, resolve(place.out), pages);
    await effects.writeText(buildRecordFile(pages), `${JSON.stringify(record)}\n`);
  });
  return { examination, plan };
}

async function unitsToBuild(effects: Effects, place: BuildPlace, { feeds }: Examination): Promise<Unit[]> {
  const manifest = await readManifest(effects, place.derived);
  return unitsOf(manifest, feeds, place.site !== undefined);
}

async function recordOf(
  effects: Effects,
  { derived, site, base }: BuildPlace,
  {
    program,
    units,
    examination,
  }: { readonly program: string; readonly units: readonly Unit[]; readonly examination: Examination },
): Promise<BuildRecord> {
  return {
    program,
    surroundings: JSON.stringify([site ?? '', base]),
    frame: frameKey(await readManifest(effects, derived), examination.site.settings),
    units: Object.fromEntries(units.map(({ name, key }) => [name, key])),
  };
}

/** What to render, and the files to keep. When one of those is missing nothing is kept: the folder is not what it was. */
async function planFor(
  effects: Effects,
  { out }: BuildPlace,
  {
    units,
    record,
    clean,
  }: { readonly units: readonly Unit[]; readonly record: BuildRecord; readonly clean: boolean },
): Promise<{ plan: BuildPlan; files: readonly string[] }> {
  const plan = planBuild(record, clean ? undefined : await readBuildRecord(out));
  const kept = new Set(plan.kept);
  const files = units.flatMap((unit) => (kept.has(unit.name) ? unit.files : []));
  return files.every((file) => effects.exists(`${out}/${file}`))
    ? { plan, files }
    : { plan: planBuild(record, 'incomplete'), files: [] };
}

/**
 * Pages are rendered inside the project, where the site builder can rename its files, and moved out when
 * `complete` has added what the site builder does not make.
 */
async function renderPages(
  effects: Effects,
  place: BuildPlace,
  asked: readonly string[],
  complete: (pages: string) => Promise<void>,
): Promise<void> {
  const workshop = resolve('.cache', `build-${randomUUID()}`);
  const request = `${workshop}/asked.json`;
  try {
    await effects.writeText(request, JSON.stringify(asked));
    await inEnvironment(
      {
        SITE_URL: place.site,
        BASE_PATH: place.base,
        CLAIMS_OUT: `${workshop}/dist`,
        CLAIMS_CACHE: `${workshop}/cache`,
        CLAIMS_DERIVED: resolve(place.derived),
        CLAIMS_ASKED: request,
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
