import type { CheckedStory } from '../schemas/checked-story.ts';
import { largestShare } from '../text/choose-excerpt.ts';
import type { Span } from '../text/span.ts';
import { articleOf } from './claim-accounts.ts';
import { withinShare } from './within-share.ts';

/** Words of an article that a page would show. */
export interface CitedSpan extends Span {
  readonly article: string;
}

/** How far each cited span may be shown on one page, in their order: no article by more than half, or than `share`. */
export function shownEnds(
  story: CheckedStory,
  cited: readonly CitedSpan[],
  share: number = largestShare,
): number[] {
  const left = new Map(
    [...new Set(cited.map(({ article }) => article))].map((id) => {
      const own = cited.filter(({ article }) => article === id);
      return [id, withinShare(articleOf(story, id), own, share)] as const;
    }),
  );
  return cited.map(({ article, end }) => left.get(article)?.shift() ?? end);
}
