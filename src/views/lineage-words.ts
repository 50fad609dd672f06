import type { ArticlePair } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { articleOf } from './claim-accounts.ts';
import { ownWordsShared } from './pair-standing.ts';
import type { Words } from '../words/words-of.ts';

/** How many accounts, how many origins, and which accounts are one. */
export function lineageSummary(story: CheckedStory, { lineage }: Words): string {
  const { articles, alignment } = story;
  const joined = alignment.origins
    .filter((origin) => origin.articles.length > 1)
    .map((origin) => origin.articles.map((id) => labelOf(story, id)));
  return lineage.summary(articles.length, alignment.origins.length, joined);
}

/** What is to be said of the pairs that share nothing; absent where there are none of them. */
export function otherPairsWords(
  { alignment: { pairs } }: CheckedStory,
  { lineage }: Words,
): string | undefined {
  const others = pairs.filter(({ runs }) => runs.length === 0).length;
  return others === 0 ? undefined : lineage.others(others, pairs.length);
}

/** The drawing for those who cannot see it; the table that follows has every figure. */
export function lineageDescription(
  story: CheckedStory,
  pairs: readonly ArticlePair[],
  { lineage }: Words,
): string {
  return lineage.description(
    story.articles.length,
    pairs.map((pair) => ({
      a: labelOf(story, pair.a),
      b: labelOf(story, pair.b),
      count: ownWordsShared(pair),
    })),
  );
}

/** How to read the drawing: only of what is in it. */
export function lineageCaption(
  pairs: readonly ArticlePair[],
  frames: number,
  { lineage: { caption } }: Words,
): string[] {
  const has = (standing: ArticlePair['standing']) => pairs.some((pair) => pair.standing === standing);
  const sentences: readonly (readonly [boolean, string])[] = [
    [true, caption.column],
    [true, caption.band],
    [true, caption.quoted],
    [frames > 0, caption.frame],
    [has('possibly-derived'), caption.dashed],
    [has('no-shared-copy'), caption.hollow],
    [pairs.some(({ direction }) => direction), caption.arrow],
  ];
  return sentences.filter(([applies]) => applies).map(([, sentence]) => sentence);
}

function labelOf(story: CheckedStory, id: string): string {
  return articleOf(story, id).source.label;
}
