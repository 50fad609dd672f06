import type { ArticlePair } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { articleOf } from './claim-accounts.ts';
import { pairAddress } from './page-address.ts';
import { runAnchors } from './run-anchor.ts';

/** The pair of two articles, in whichever order they are asked for; absent where one could not be normalized. */
export function pairOf({ alignment }: CheckedStory, one: string, other: string): ArticlePair | undefined {
  return alignment.pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
}

/** One passage on the page of a pair, by its index among the pair’s runs. */
export function runAddress(story: CheckedStory, pair: ArticlePair, run: number): string {
  const anchor = runAnchors(articleOf(story, pair.a).text, pair.runs)[run];
  return pairAddress(story.id, pair.a, pair.b) + (anchor === undefined ? '' : `#${anchor}`);
}
