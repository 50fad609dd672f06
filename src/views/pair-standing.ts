import type { ArticlePair, SharedRun, StoryAlignment } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { articleOf } from './claim-accounts.ts';
import type { Words } from '../words/words-of.ts';

/** Shared words of a pair that stand outside quotations. */
export function ownWordsShared({ runs }: Pick<ArticlePair, 'runs'>): number {
  return runs.reduce((sum, { ownWords }) => sum + ownWords, 0);
}

/** Pairs that share anything, most words first; of equals, by their ids. */
export function sharingPairs({ pairs }: StoryAlignment): ArticlePair[] {
  return pairs
    .filter(({ runs }) => runs.length > 0)
    .sort((one, other) => ownWordsShared(other) - ownWordsShared(one));
}

/** “334 words in 12 passages”. */
export function wordsShared(pair: ArticlePair, { lineage }: Words): string {
  return lineage.shared(ownWordsShared(pair), pair.runs.length);
}

/** Why two articles stand as they do, in words for readers. */
export function standingReason(pair: ArticlePair, alignment: StoryAlignment, words: Words): string {
  return pair.because ?? shortReason(pair, alignment, words);
}

/** Why, beside figures that say how much is shared: the credits that join two accounts, else what the figures come to. */
export function shortReason(
  { a, b, standing }: ArticlePair,
  { origins }: StoryAlignment,
  { lineage }: Words,
): string {
  const credits = origins
    .flatMap(({ links }) => links)
    .filter(({ rule, between }) => rule !== 'reuse' && between.includes(a) && between.includes(b));
  return credits.length > 0 ? credits.map(({ because }) => because).join(' ') : lineage.reasons[standing];
}

/** Who had the words first and what shows it; absent where nothing does. */
export function directionWords(
  pair: ArticlePair,
  story: CheckedStory,
  { lineage }: Words,
): string | undefined {
  if (!pair.direction) return undefined;
  const { label } = articleOf(story, pair.direction.from).source;
  return `${lineage.hadFirst(label)} ${pair.direction.because}`.trimEnd();
}

/** The longest run by its own words; of equals, the first. */
export function longestRunOf({ runs }: Pick<ArticlePair, 'runs'>): SharedRun | undefined {
  return runs.reduce<SharedRun | undefined>(
    (longest, run) => (run.ownWords > (longest?.ownWords ?? -1) ? run : longest),
    undefined,
  );
}
