/**
 * The `derived/` folder: what the build computes. In come entries, mentions, alignments, views, redirects and the site’s
 * settings; out go one JSON file each and a manifest of all pages. Nothing in it knows the site or the base path, and the same input gives the same bytes.
 * Files whose text would not change are not rewritten, those no longer wanted are removed, and the manifest comes
 * last, so a folder that was interrupted still lists only pages that are there.
 */
import { createHash } from 'node:crypto';
import { makeEffects, type Effects } from './effects.ts';
import type { StoryAlignment } from './schemas/alignment.ts';
import type { ArticleMentions } from './schemas/article-mentions.ts';
import type { CheckedSite } from './schemas/checked-story.ts';
import { manifestSchema, type Manifest, type ManifestPage } from './schemas/manifest.ts';
import type { SiteSettings } from './schemas/site-file.ts';
import type { Entry } from './schemas/entry.ts';
import { feedSchema, type Feed } from './schemas/feed.ts';
import type { ViewFile } from './views/view-file.ts';

export interface Derived {
  readonly site: Pick<CheckedSite, 'settings'>;
  readonly entries: readonly Entry[];
  readonly mentions: readonly ArticleMentions[];
  readonly alignments: readonly StoryAlignment[];
  readonly views: readonly ViewFile[];
  readonly feeds: readonly Feed[];
  /** Sorted by `from`. */
  readonly redirects: Manifest['redirects'];
}

/** How many files were written, left as they were, and removed. */
export interface DerivedChange {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Writes all of `derived/`. With `keepVanished` files and pages that are no longer wanted stay as they were last: while
 * an editor works on a claim that has a problem, its page does not disappear.
 */
export async function writeDerived(
  effects: Effects,
  folder: string,
  derived: Derived,
  { keepVanished = false }: { keepVanished?: boolean } = {},
): Promise<DerivedChange> {
  const { redirects } = derived;
  const viewTexts = new Map(derived.views.map((each) => [each.id, toText(each.view)]));
  const earlier = keepVanished ? await readPagesOf(effects, folder) : [];
  const pages = listPages(derived.views, viewTexts, earlier);
  const entries = await writeEntries(effects, folder, derived.entries, { keepVanished });
  const mentions = await writeMentions(effects, folder, derived.mentions, { keepVanished });
  const alignments = await writeFolder(
    effects,
    `${folder}/alignment`,
    new Map(derived.alignments.map((each) => [each.story, toText(each)])),
    keepVanished,
  );
  const views = await writeFolder(effects, `${folder}/views`, viewTexts, keepVanished);
  const feedTexts = new Map(derived.feeds.map((each) => [each.id, toText(each)]));
  const feeds = await writeFolder(effects, `${folder}/feeds`, feedTexts, keepVanished);
  const told = await writeChanged(effects, `${folder}/site.json`, toText(derived.site.settings));
  const listed = await writeChanged(effects, `${folder}/manifest.json`, toText({ pages, redirects }));
  const sum = (key: keyof DerivedChange) =>
    [entries, mentions, alignments, views, feeds].reduce((total, each) => total + each[key], 0);
  return {
    written: sum('written') + told + listed,
    unchanged: sum('unchanged') + (1 - told) + (1 - listed),
    removed: sum('removed'),
  };
}

/** Writes `derived/entries/<story>/<article>.json` and nothing else. */
export function writeEntries(
  effects: Effects,
  folder: string,
  entries: readonly Entry[],
  { keepVanished = false }: { keepVanished?: boolean } = {},
): Promise<DerivedChange> {
  return writeFolder(effects, `${folder}/entries`, byArticle(entries), keepVanished);
}

/** Writes `derived/mentions/<story>/<article>.json` and nothing else. */
export function writeMentions(
  effects: Effects,
  folder: string,
  mentions: readonly ArticleMentions[],
  { keepVanished = false }: { keepVanished?: boolean } = {},
): Promise<DerivedChange> {
  return writeFolder(effects, `${folder}/mentions`, byArticle(mentions), keepVanished);
}

function byArticle(
  files: readonly { readonly story: string; readonly article: string }[],
): Map<string, string> {
  return new Map(files.map((file) => [`${file.story}/${file.article}`, toText(file)]));
}

/** The manifest last written. Throws when there is none: pages cannot be built before the content was examined. */
export async function readManifest(
  effects: Effects = makeEffects(),
  folder = derivedFolder(),
): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await effects.readText(`${folder}/manifest.json`)));
}

/** What this copy of the site says of itself, as `site.yaml` was last read. */
export async function readSettings(effects: Effects = makeEffects()): Promise<SiteSettings> {
  // Written by writeDerived from settings of this very type.
  return JSON.parse(await effects.readText(`${derivedFolder()}/site.json`)) as SiteSettings;
}

/** What one page shows. `id` is one the manifest lists; any other throws. */
export async function readView<View>(id: string, effects: Effects = makeEffects()): Promise<View> {
  // Written by writeDerived from a view of this very type; the manifest says which page has which.
  return JSON.parse(await effects.readText(`${derivedFolder()}/views/${id}.json`)) as View;
}

/** All feeds, in the order of their ids. */
export async function readFeeds(effects: Effects = makeEffects()): Promise<readonly Feed[]> {
  const folder = `${derivedFolder()}/feeds`;
  const files = await effects.listFiles(folder);
  const texts = await Promise.all(files.map((file) => effects.readText(`${folder}/${file}`)));
  return texts.map((text) => feedSchema.parse(JSON.parse(text)));
}

/** Which units a build was asked for, by their names; all of them when it was asked for none in particular. */
export async function readRequest(effects: Effects = makeEffects()): Promise<(unit: string) => boolean> {
  const file = process.env['CLAIMS_ASKED'];
  if (file === undefined || file === '') return () => true;
  // Written by the build from names of this very type.
  const asked = new Set(JSON.parse(await effects.readText(file)) as string[]);
  return (unit) => asked.has(unit);
}

function derivedFolder(): string {
  return process.env['CLAIMS_DERIVED'] ?? 'derived';
}

/** The pages of a folder written earlier; none when it was not, or by other rules than ours. */
async function readPagesOf(effects: Effects, folder: string): Promise<readonly ManifestPage[]> {
  const path = `${folder}/manifest.json`;
  if (!effects.exists(path)) return [];
  return manifestSchema.safeParse(JSON.parse(await effects.readText(path))).data?.pages ?? [];
}

function listPages(
  views: readonly ViewFile[],
  texts: ReadonlyMap<string, string>,
  earlier: readonly ManifestPage[],
): ManifestPage[] {
  const pages = views.map(({ id, page, address, translations, record, notice, card, unlisted }) => ({
    id,
    page,
    address,
    ...(translations && { translations: [...translations] }),
    hash: createHash('sha256')
      .update(texts.get(id) ?? '')
      .digest('hex'),
    ...(record && { record }),
    ...(card && { card }),
    ...(unlisted === true && { unlisted }),
    ...(notice && { notice }),
  }));
  const addresses = new Set(pages.map(({ address }) => address));
  const kept = earlier.filter(({ address }) => !addresses.has(address));
  return [...pages, ...kept].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Makes a folder hold these texts, `<name>.json` each, and nothing else unless it is to be kept. */
async function writeFolder(
  effects: Effects,
  folder: string,
  texts: ReadonlyMap<string, string>,
  keepVanished: boolean,
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
async function writeChanged(effects: Effects, path: string, text: string): Promise<0 | 1> {
  if (effects.exists(path) && (await effects.readText(path)) === text) return 0;
  await effects.writeText(path, text);
  return 1;
}

function toText(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
