import type { Standing } from '../schemas/story-view.ts';
import type { Words } from '../words/words-of.ts';

/** “Of 41 claims: on six the accounts cannot both be right, and on 35 they say the same.” */
export function tallyWords(
  tally: readonly { readonly standing: Standing; readonly count: number }[],
  { storyViews }: Words,
): string {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? storyViews.noClaims : storyViews.tally(all, tally);
}
