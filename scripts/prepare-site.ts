/**
 * The content of a site, examined for a build: stories that did not change since the last build are remembered, the others
 * made, and what they tell is joined. Leaves `derived/` complete unless there are problems.
 */
import { readAddressRecords } from '../src/address-records.ts';
import { listContent, type ContentListing } from '../src/content-listing.ts';
import { readSharedFiles } from '../src/content-tree.ts';
import type { Effects } from '../src/effects.ts';
import { joinSite, type JoinedSite } from '../src/join-site.ts';
import type { OnProgress } from '../src/pipeline.ts';
import { isSound } from '../src/prepare-story.ts';
import { manifestSchema, type Manifest } from '../src/schemas/manifest.ts';
import { readShared } from '../src/site-context.ts';
import { removeStory, writeSite } from '../src/write-derived-parts.ts';
import type { StoryPlace } from './make-story.ts';
import { bringUpToDate, type UpToDateStory } from './bring-up-to-date.ts';
import { readStories, type KnownStory } from './read-stories.ts';
import { memoryFile } from './story-memory.ts';
import { openWorkshop } from './story-workshop.ts';

export interface PreparedSite extends JoinedSite {
  /** In the order of their ids. */
  readonly stories: readonly UpToDateStory[];
  /** Absent when there are problems: nothing can be built. */
  readonly manifest?: Manifest;
}

/** `clean`: remembers nothing. */
export async function prepareSite(
  effects: Effects,
  place: Omit<StoryPlace, 'files'>,
  {
    onProgress = () => undefined,
    clean = false,
  }: { readonly onProgress?: OnProgress; readonly clean?: boolean } = {},
): Promise<PreparedSite> {
  onProgress('Reading content', 1, 1);
  const listing = await listContent(effects, place.content);
  const files = await readSharedFiles(effects, listing);
  const { known, stories } = await prepareStories(effects, { ...place, files }, listing, {
    onProgress,
    clean,
  });
  const outlines = known.map(({ read }) => read.outline);
  onProgress('Preparing pages', 1, 1);
  const joining = stories.map((story) => ({ ...story, lines: story.pages }));
  const records = () => readAddressRecords(effects, place.content, [...listing.stories.keys()]);
  const joined = await joinSite(files, readShared(files, outlines), joining, records);
  if (!isSound(joined)) return { ...joined, stories };
  return { ...joined, stories, manifest: await writeRest(effects, place.derived, joined, stories) };
}

async function prepareStories(
  effects: Effects,
  place: StoryPlace,
  listing: ContentListing,
  how: { readonly onProgress: OnProgress; readonly clean: boolean },
): Promise<{ readonly known: readonly KnownStory[]; readonly stories: readonly UpToDateStory[] }> {
  const workshop = openWorkshop(effects, place);
  try {
    const known = await readStories(place, listing, workshop, how);
    return { known, stories: await bringUpToDate(effects, place, known, workshop, how.onProgress) };
  } finally {
    await workshop.close();
  }
}

/** Writes what belongs to no single story, and removes what belongs to stories that are no more. */
async function writeRest(
  effects: Effects,
  derived: string,
  joined: JoinedSite,
  stories: readonly UpToDateStory[],
): Promise<Manifest> {
  const now = new Set(stories.map(({ id }) => id));
  const written = (await effects.listFiles(`${derived}/alignment`)).map((file) =>
    file.replace(/\.json$/, ''),
  );
  for (const id of written.filter((each) => !now.has(each))) {
    await effects.remove(memoryFile(derived, id));
    await removeStory(effects, derived, id);
  }
  const pages = stories.flatMap((story) => story.pages);
  return writeSite(effects, derived, joined, pages, await pagesWritten(effects, derived));
}

/** Ids of the pages that are there; none when there is no manifest, or one by other rules than ours. */
async function pagesWritten(effects: Effects, derived: string): Promise<ReadonlySet<string>> {
  const path = `${derived}/manifest.json`;
  if (!effects.exists(path)) return new Set();
  const read = manifestSchema.safeParse(JSON.parse(await effects.readText(path)));
  return new Set(read.data?.pages.map(({ id }) => id));
}
