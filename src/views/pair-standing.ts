import type { ArticlePair, SharedRun, StoryAlignment } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { articleOf } from './claim-accounts.ts';
import { plural } from './plural.ts';

/** How two articles stand to each other by the words they share, for readers. */
export const pairStandingLabels: Readonly<Record<ArticlePair['standing'], string>> = {
  'one-origin': 'One origin',
  'possibly-derived': 'Possibly derived',
  'no-shared-copy': 'Origins of their own',
};

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

/** A part of a whole as readers see it: “48%”, “less than 1%”. */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  return share > 0 && percent === 0 ? 'less than 1%' : `${String(percent)}%`;
}

/** “334 words in 12 passages”. */
export function wordsShared(pair: ArticlePair): string {
  return `${plural(ownWordsShared(pair), 'word')} in ${plural(pair.runs.length, 'passage')}`;
}

/** Why two articles stand as they do, in words for readers. */
export function standingReason(pair: ArticlePair, alignment: StoryAlignment): string {
  return pair.because ?? shortReason(pair, alignment);
}

/** Why, beside figures that say how much is shared: the credits that join two accounts, else what the figures come to. */
export function shortReason({ a, b, standing }: ArticlePair, { origins }: StoryAlignment): string {
  const credits = origins
    .flatMap(({ links }) => links)
    .filter(({ rule, between }) => rule !== 'reuse' && between.includes(a) && between.includes(b));
  if (credits.length > 0) return credits.map(({ because }) => because).join(' ');
  switch (standing) {
    case 'one-origin':
      return 'So much is shared that they count as one.';
    case 'possibly-derived':
      return 'A long passage is shared, but too little of the whole to count them as one.';
    case 'no-shared-copy':
      return 'Too few words are shared to say that either comes from the other.';
  }
}

/** Who had the words first and what shows it; absent where nothing does. */
export function directionWords(pair: ArticlePair, story: CheckedStory): string | undefined {
  if (!pair.direction) return undefined;
  const { label } = articleOf(story, pair.direction.from).source;
  return `${label} had the words first. ${pair.direction.because}`;
}

/** The longest run by its own words; of equals, the first. */
export function longestRunOf({ runs }: Pick<ArticlePair, 'runs'>): SharedRun | undefined {
  return runs.reduce<SharedRun | undefined>(
    (longest, run) => (run.ownWords > (longest?.ownWords ?? -1) ? run : longest),
    undefined,
  );
}
