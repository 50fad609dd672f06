import type { CheckedStory } from '../schemas/checked-story.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import type { Span } from '../text/span.ts';
import { articleOf } from './claim-accounts.ts';
import { articleAddress } from './page-address.ts';

/** Where the words of a span begin on the page of their article; the page itself for words in no block. */
export function paragraphAddress(story: CheckedStory, id: string, span: Span): string {
  const { text, entry } = articleOf(story, id);
  const block = entry.blocks.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const anchor = paragraphAnchors(text, entry.blocks)[block];
  const address = articleAddress(story.id, id);
  return anchor === undefined ? address : `${address}#${anchor}`;
}
