/** From a content folder to a folder of finished pages: examine, write `derived/`, render what changed, swap. */
import { resolve } from 'node:path';
import { isUpToDate, planBuild, type BuildPlan } from '../src/building/build-plan.ts';
import { frameKey } from '../src/building/frame-key.ts';
import type { Shard } from '../src/building/shard.ts';
import { unitsOf, type Unit } from '../src/building/units.ts';
import type { Effects } from '../src/effects.ts';
import type { OnProgress } from '../src/pipeline.ts';
import type { BuildRecord } from '../src/schemas/build-record.ts';
import type { Card } from '../src/schemas/card.ts';
import { firstLanguage } from '../src/schemas/language.ts';
import type { Manifest } from '../src/schemas/manifest.ts';
import type { Problem } from '../src/schemas/problem.ts';
import type { SearchDocument } from '../src/schemas/search-document.ts';
import type { SiteSettings } from '../src/schemas/site-file.ts';
import { siteCards } from '../src/views/cards/site-cards.ts';
import { readSearchDocuments } from '../src/write-derived-parts.ts';
import { drawCards } from './draw-cards.ts';
import { buildRecordFile, keepFiles, readBuildRecord } from './kept-files.ts';
import { packPart } from './shard-parts.ts';
import { looksOf, recallBuild, rememberBuild } from './last-build.ts';
import { prepareSite, type PreparedSite } from './prepare-site.ts';
import { programKey } from './program-key.ts';
import { addressesMissing, type RecordedFile } from './record-addresses.ts';
import { renderPages } from './render-pages.ts';
import { settleFolder } from './swap-folder.ts';
import { writeSearchIndex } from './write-search-index.ts';

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
  /** How many pages the site has, or the part of it. */
  readonly pages: number;
  readonly problems: readonly Problem[];
  /** Address files that lack pages of the site. */
  readonly unrecorded: readonly RecordedFile[];
  /** What was rendered; absent when the content has problems and nothing was built. */
  readonly plan?: Pick<BuildPlan, 'asked' | 'gone'> & { readonly kept: number };
}

export interface BuildOptions {
  readonly onProgress?: OnProgress;
  /** Renders every page, whatever was built before. */
  readonly clean?: boolean;
  /** Builds the pages of some stories only, as a part to be merged with others. */
  readonly shard?: Shard | undefined;
  /** The folder of finished pages from which unchanged ones are kept; the one that is replaced, unless told otherwise. */
  readonly previous?: string;
}

/**
 * Builds the site unless its content has problems; what it found comes back either way. Pages whose ingredients are those of
 * the finished site in `out` are kept from it, unless the build is to be `clean`.
 */
export async function buildSite(
  effects: Effects,
  place: BuildPlace,
  { onProgress, clean = false, shard, previous = place.out }: BuildOptions = {},
): Promise<Built> {
  await settleFolder(place.out);
  const program = await programKey(effects);
  const isWhole = shard === undefined && previous === place.out;
  const looks = isWhole ? await looksOf(effects, place, program) : undefined;
  const last = clean || looks === undefined ? undefined : recallBuild(place, looks);
  if (last) return { ...last, plan: { asked: new Map(), gone: [], kept: last.files.length } };
  const how = { ...(onProgress && { onProgress }), clean, shard };
  const prepared = await prepareSite(effects, { ...place, program }, how);
  const lines = [...prepared.files, ...prepared.stories.flatMap((story) => story.pages)];
  const { manifest, problems } = prepared;
  const own = new Set(prepared.stories.flatMap(({ pages }) => pages.map(({ id }) => id)));
  const told = { pages: shard ? own.size : lines.length, problems };
  if (!manifest) return { ...told, unrecorded: [] };
  const unrecorded = shard ? [] : await addressesMissing(effects, place.content, lines);
  const all = unitsOf(manifest, prepared.feeds, place.site !== undefined);
  const units = shard ? all.filter(({ name }) => own.has(name)) : all;
  const record = recordOf(place, { program, units, manifest, settings: prepared.site.settings });
  const { plan, files } = await planFor(effects, previous, { units, record, clean });
  if (!isUpToDate(plan) || !isWhole) {
    onProgress?.(`Building ${plan.asked.size} of ${units.length} pages, feeds and redirects`, 1, 1);
    await renderPages(effects, place, [...plan.asked.keys()], async (finished) => {
      await drawCards(cardsOf(prepared), { memory: `${place.derived}/cards`, out: finished }, onProgress);
      if (!shard) await writeSearchIndex(await documentsOf(effects, place, prepared), finished, onProgress);
      keepFiles(files, resolve(previous), finished);
      if (shard) await packPart(effects, place.derived, prepared, finished);
      await effects.writeText(buildRecordFile(finished), `${JSON.stringify(record)}\n`);
    });
  }
  const kept = units.flatMap((unit) => unit.files);
  if (looks !== undefined) await rememberBuild(effects, place, { looks, files: kept, ...told, unrecorded });
  return { ...told, unrecorded, plan: { ...plan, kept: plan.kept.length } };
}

/** Every story’s cards, and those of pages that belong to none. */
function cardsOf({ site, files, stories }: PreparedSite): Card[] {
  const { settings } = site;
  return [
    ...siteCards({ settings, stories: [] }, files),
    ...stories.flatMap(({ told, pages }) => {
      const brief = told[firstLanguage];
      return brief ? siteCards({ settings, stories: [brief] }, pages) : [];
    }),
  ];
}

async function documentsOf(
  effects: Effects,
  { derived }: BuildPlace,
  { stories }: PreparedSite,
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (const { id } of stories) documents.push(...(await readSearchDocuments(effects, derived, id)));
  return documents;
}

function recordOf(
  { site, base }: BuildPlace,
  {
    program,
    units,
    manifest,
    settings,
  }: {
    readonly program: string;
    readonly units: readonly Unit[];
    readonly manifest: Manifest;
    readonly settings: SiteSettings;
  },
): BuildRecord {
  return {
    program,
    surroundings: JSON.stringify([site ?? '', base]),
    frame: frameKey(manifest, settings),
    units: Object.fromEntries(units.map(({ name, key }) => [name, key])),
  };
}

/** What to render, and the files to keep. When one of those is missing nothing is kept: the folder is not what it was. */
async function planFor(
  effects: Effects,
  out: string,
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
