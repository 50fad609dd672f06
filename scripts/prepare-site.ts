/**
 * The content of a site, examined for a build: stories that did not change since the last build are remembered, the others
 * made, and what they tell is joined. Leaves `derived/` complete unless there are problems.
 */
import { z } from 'zod';
import { readAddressRecords } from '../src/address-records.ts';
import { listContent, type ContentListing } from '../src/content-listing.ts';
import { readSharedFiles } from '../src/content-tree.ts';
import type { Effects } from '../src/effects.ts';
import { joinSite, type JoinedSite } from '../src/join-site.ts';
import type { OnProgress } from '../src/pipeline.ts';
import { isSound } from '../src/prepare-story.ts';
import { storiesOf, type Shard } from '../src/building/shard.ts';
import { manifestPageSchema, type Manifest } from '../src/schemas/manifest.ts';
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

export interface PrepareOptions {
  readonly onProgress?: OnProgress;
  /** Remembers nothing. */
  readonly clean?: boolean;
  /** Makes the stories of one part only; what is joined then tells of these alone, and published addresses are not checked. */
  readonly shard?: Shard | undefined;
}

export async function prepareSite(
  effects: Effects,
  place: Omit<StoryPlace, 'files'>,
  { onProgress = () => undefined, clean = false, shard }: PrepareOptions = {},
): Promise<PreparedSite> {
  onProgress('Reading content', 1, 1);
  const listing = await listContent(effects, place.content);
  const files = await readSharedFiles(effects, listing);
  const how = { onProgress, clean, shard };
  const { known, stories } = await prepareStories(effects, { ...place, files }, listing, how);
  const outlines = known.map(({ read }) => read.outline);
  onProgress('Preparing pages', 1, 1);
  const joining = stories.map((story) => ({ ...story, lines: story.pages }));
  const ids = known.map(({ id }) => id);
  const records = async () => (shard ? [] : readAddressRecords(effects, place.content, ids));
  const joined = await joinSite(files, readShared(files, outlines), joining, records);
  if (!isSound(joined)) return { ...joined, stories };
  return {
    ...joined,
    stories,
    manifest: await writeRest(effects, place.derived, joined, stories, new Set(ids)),
  };
}

async function prepareStories(
  effects: Effects,
  place: StoryPlace,
  listing: ContentListing,
  how: Required<Pick<PrepareOptions, 'onProgress' | 'clean'>> & Pick<PrepareOptions, 'shard'>,
): Promise<{ readonly known: readonly KnownStory[]; readonly stories: readonly UpToDateStory[] }> {
  const workshop = openWorkshop(effects, place);
  try {
    const known = await readStories(place, listing, workshop, how);
    const asked = how.shard ? storiesOf(known, how.shard) : known;
    const outlines = known.map(({ read }) => read.outline);
    return { known, stories: await bringUpToDate(effects, place, asked, outlines, workshop, how.onProgress) };
  } finally {
    await workshop.close();
  }
}

/** Writes what belongs to no single story, and removes what belongs to stories that are no more: not among `ids`. */
async function writeRest(
  effects: Effects,
  derived: string,
  joined: JoinedSite,
  stories: readonly UpToDateStory[],
  ids: ReadonlySet<string>,
): Promise<Manifest> {
  const written = (await effects.listFiles(`${derived}/alignment`)).map((file) =>
    file.replace(/\.json$/, ''),
  );
  for (const id of written.filter((each) => !ids.has(each))) {
    await effects.remove(memoryFile(derived, id));
    await removeStory(effects, derived, id);
  }
  const pages = stories.flatMap((story) => story.pages);
  const isPart = stories.length < ids.size; // then the pages of other stories may be there, and are not ours to judge
  return writeSite(
    effects,
    derived,
    joined,
    pages,
    isPart ? new Set() : await pagesWritten(effects, derived),
  );
}

/** As much of a manifest as is looked at here. */
const writtenSchema = z.object({ pages: manifestPageSchema.pick({ id: true }).array() });

/** Ids of the pages that are there; none when there is no manifest, or one by other rules than ours. */
async function pagesWritten(effects: Effects, derived: string): Promise<ReadonlySet<string>> {
  const path = `${derived}/manifest.json`;
  if (!effects.exists(path)) return new Set();
  const read = writtenSchema.safeParse(JSON.parse(await effects.readText(path)));
  return new Set(read.data?.pages.map(({ id }) => id));
}
