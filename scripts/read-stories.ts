import type { ContentListing, PlacedFile } from '../src/content-listing.ts';
import type { Effects } from '../src/effects.ts';
import type { OnProgress } from '../src/pipeline.ts';
import { readStory, type StoryPlace } from './make-story.ts';
import { looksTheSame, recallStory, stampsOf, type ReadStory, type RememberedStory } from './story-memory.ts';

/** A story as it is now, and as it was when it was last made. */
export interface KnownStory {
  readonly id: string;
  readonly placed: readonly PlacedFile[];
  readonly read: ReadStory;
  readonly remembered?: RememberedStory;
}

/** Reads what every story says of itself; one whose files look as they did is not read again. */
export async function readStories(
  effects: Effects,
  { content, derived, program }: Omit<StoryPlace, 'files'>,
  { stories }: ContentListing,
  { onProgress, clean }: { readonly onProgress: OnProgress; readonly clean: boolean },
): Promise<readonly KnownStory[]> {
  const known: KnownStory[] = [];
  for (const [id, placed] of stories) {
    onProgress('Reading stories', known.length + 1, stories.size);
    const remembered = clean ? undefined : recallStory(derived, id, program);
    const stamps = stampsOf(
      content,
      placed.map(({ file }) => file),
    );
    const isSame = remembered !== undefined && looksTheSame(remembered.read.stamps, stamps);
    const read = isSame ? remembered.read : await readStory(effects, content, { id, placed });
    known.push({ id, placed, read, ...(remembered && { remembered }) });
  }
  return known;
}
