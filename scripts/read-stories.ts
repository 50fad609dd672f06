import type { ContentListing, PlacedFile } from '../src/content-listing.ts';
import type { OnProgress } from '../src/pipeline.ts';
import type { StoryPlace } from './make-story.ts';
import { looksTheSame, recallStory, stampsOf, type ReadStory, type RememberedStory } from './story-memory.ts';
import type { StoryWorkshop } from './story-workshop.ts';

/** A story as it is now, and as it was when it was last made. */
export interface KnownStory {
  readonly id: string;
  readonly placed: readonly PlacedFile[];
  readonly read: ReadStory;
  readonly remembered?: RememberedStory;
}

/** Reads what every story says of itself; one whose files look as they did is not read again. */
export async function readStories(
  { content, derived, program }: StoryPlace,
  { stories }: ContentListing,
  workshop: StoryWorkshop,
  { onProgress, clean }: { readonly onProgress: OnProgress; readonly clean: boolean },
): Promise<readonly KnownStory[]> {
  const looked = Array.from(stories, ([id, placed]) => {
    const remembered = clean ? undefined : recallStory(derived, id, program);
    const names = placed.map(({ file }) => file);
    const isSame = remembered && looksTheSame(remembered.read.stamps, stampsOf(content, names));
    return { id, placed, remembered, read: isSame ? remembered.read : undefined };
  });
  const changed = looked.filter(({ read }) => read === undefined);
  const jobs = changed.map(({ id, placed }) => ({ id, placed }));
  const results = await workshop.read(jobs, (count) => {
    onProgress('Reading stories', count, jobs.length);
  });
  const readNow = new Map(changed.map(({ id }, at) => [id, results[at]]));
  return looked.flatMap(({ id, placed, remembered, read = readNow.get(id) }) =>
    read ? [{ id, placed, read, ...(remembered && { remembered }) }] : [],
  );
}
