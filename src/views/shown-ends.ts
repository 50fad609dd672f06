import type { CheckedStory } from '../schemas/checked-story.ts';
import type { Span } from '../text/span.ts';
import { articleOf } from './claim-accounts.ts';
import { withinHalf } from './within-half.ts';

/** How far each cited span may be shown on one page, in their order: no article by more than half. */
export function shownEnds(
  story: CheckedStory,
  cited: readonly (Span & { readonly article: string })[],
): number[] {
  const left = new Map(
    [...new Set(cited.map(({ article }) => article))].map((id) => {
      const own = cited.filter(({ article }) => article === id);
      return [id, withinHalf(articleOf(story, id), own)] as const;
    }),
  );
  return cited.map(({ article, end }) => left.get(article)?.shift() ?? end);
}
