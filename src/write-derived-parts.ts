/**
 * Writes the `derived/` folder in parts, so that a large site need not be in memory at once: every story by itself, then what
 * belongs to none. The files are those `writeDerived` writes, and one more a story: what can be found in it.
 */
import {
  listedPage,
  sortPages,
  toText,
  writeChanged,
  writeFolder,
  writtenPage,
  type WrittenPage,
} from './derived-files.ts';
import type { Effects } from './effects.ts';
import type { JoinedSite } from './join-site.ts';
import type { PreparedStory } from './prepare-story.ts';
import type { Manifest, ManifestPage } from './schemas/manifest.ts';
import type { SearchDocument } from './schemas/search-document.ts';
import { searchDocuments } from './search/search-documents.ts';

/** `before`: the pages last written for the story; the files of those that are the same stay as they are. */
export async function writeStory(
  effects: Effects,
  folder: string,
  id: string,
  { entries, mentions, story, pages: { files } }: PreparedStory,
  before: readonly WrittenPage[] = [],
): Promise<WrittenPage[]> {
  const byArticle = (each: readonly { readonly article: string }[]) =>
    new Map(each.map((file) => [file.article, toText(file)]));
  await writeFolder(effects, `${folder}/entries/${id}`, byArticle(entries));
  await writeFolder(effects, `${folder}/mentions/${id}`, byArticle(mentions));
  await writeChanged(effects, `${folder}/alignment/${id}.json`, toText(story.alignment));
  await writeChanged(effects, `${folder}/search/${id}.json`, toText(searchDocuments(files)));
  const known = new Map(before.map(({ id: page, hash }) => [page, hash]));
  const written: WrittenPage[] = [];
  for (const file of files) {
    const text = toText(file.view);
    const page = writtenPage(file, text);
    if (known.get(page.id) !== page.hash) await effects.writeText(`${folder}/views/${page.id}.json`, text);
    written.push(page);
  }
  return written;
}

/** Removes what was derived from a story that is no more; its views go with the manifest. */
export async function removeStory(effects: Effects, folder: string, id: string): Promise<void> {
  for (const each of ['entries', 'mentions']) await effects.remove(`${folder}/${each}/${id}`);
  for (const each of ['alignment', 'search']) await effects.remove(`${folder}/${each}/${id}.json`);
}

/**
 * Writes what belongs to no single story, the manifest last. `before`: the ids of the pages written earlier, whose view files go
 * unless they are pages again. Gives all pages of the site.
 */
export async function writeSite(
  effects: Effects,
  folder: string,
  { files, feeds, redirects, site }: JoinedSite,
  stories: readonly WrittenPage[],
  before: ReadonlySet<string>,
): Promise<Manifest> {
  const own: ManifestPage[] = [];
  for (const file of files) {
    const text = toText(file.view);
    await writeChanged(effects, `${folder}/views/${file.id}.json`, text);
    own.push(listedPage(writtenPage(file, text)));
  }
  const pages = sortPages([...own, ...stories.map(listedPage)]);
  const now = new Set(pages.map(({ id }) => id));
  for (const id of before) if (!now.has(id)) await effects.remove(`${folder}/views/${id}.json`);
  await writeFolder(effects, `${folder}/feeds`, new Map(feeds.map((feed) => [feed.id, toText(feed)])));
  await writeChanged(effects, `${folder}/site.json`, toText(site.settings));
  await writeChanged(effects, `${folder}/manifest.json`, toText({ pages, redirects }));
  return { pages, redirects: [...redirects] };
}

/** What can be found in a story, as `writeStory` wrote it. */
export async function readSearchDocuments(
  effects: Effects,
  folder: string,
  id: string,
): Promise<readonly SearchDocument[]> {
  // written above from documents of this very type
  return JSON.parse(await effects.readText(`${folder}/search/${id}.json`)) as readonly SearchDocument[];
}
