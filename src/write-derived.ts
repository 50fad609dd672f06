/**
 * Writes the `derived/` folder at once: what the build computes. In come entries, mentions, alignments, views, redirects and the site’s
 * settings; out go one JSON file each and a manifest of all pages. Nothing in it knows the site or the base path, and the same
 * input gives the same bytes. Files whose text would not change are not rewritten, those no longer wanted are removed, and the
 * manifest comes last, so a folder that was interrupted still lists only pages that are there.
 */
import {
  listedPage,
  memoryFolder,
  sortPages,
  toText,
  writeChanged,
  writeFolder,
  writtenPage,
  type DerivedChange,
} from './derived-files.ts';
import type { Effects } from './effects.ts';
import type { StoryAlignment } from './schemas/alignment.ts';
import type { ArticleMentions } from './schemas/article-mentions.ts';
import type { CheckedSite } from './schemas/checked-story.ts';
import type { Entry } from './schemas/entry.ts';
import type { Feed } from './schemas/feed.ts';
import { manifestSchema, type Manifest, type ManifestPage } from './schemas/manifest.ts';
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
  await effects.remove(`${folder}/${memoryFolder}`);
  const viewTexts = new Map(derived.views.map((each) => [each.id, toText(each.view)]));
  const now = derived.views.map((each) => listedPage(writtenPage(each, viewTexts.get(each.id) ?? '')));
  const addresses = new Set(now.map(({ address }) => address));
  const earlier = keepVanished ? await readPagesOf(effects, folder) : [];
  const pages = sortPages([...now, ...earlier.filter(({ address }) => !addresses.has(address))]);
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
export async function writeEntries(
  effects: Effects,
  folder: string,
  entries: readonly Entry[],
  { keepVanished = false }: { keepVanished?: boolean } = {},
): Promise<DerivedChange> {
  await effects.remove(`${folder}/${memoryFolder}`);
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

/** The pages of a folder written earlier; none when it was not, or by other rules than ours. */
async function readPagesOf(effects: Effects, folder: string): Promise<readonly ManifestPage[]> {
  const path = `${folder}/manifest.json`;
  if (!effects.exists(path)) return [];
  return manifestSchema.safeParse(JSON.parse(await effects.readText(path))).data?.pages ?? [];
}
