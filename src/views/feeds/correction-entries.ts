import type { StoryBrief } from '../../schemas/story-brief.ts';
import type { FeedEntry } from '../../schemas/feed.ts';
import type { Words } from '../../words/words-of.ts';
import { claimAddress, correctionAnchor } from '../page-address.ts';

/** Every correction of a story’s claims, each at its own place on the claim’s page. */
export function correctionEntries(story: StoryBrief, words: Words): readonly FeedEntry[] {
  return story.claims.flatMap(({ id, file }) =>
    file.corrections.map(({ on, what }, at): FeedEntry => ({
      address: `${claimAddress(story.id, id)}#${correctionAnchor(at + 1)}`,
      title: words.feed.correctionTitle(file.question),
      summary: what,
      updated: on,
      categories: [{ term: story.id, label: story.file.title }],
      authors: [],
    })),
  );
}
