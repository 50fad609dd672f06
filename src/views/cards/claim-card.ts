import type { Card } from '../../schemas/card.ts';
import type { BriefSite, ClaimBrief, StoryBrief } from '../../schemas/story-brief.ts';
import type { Words } from '../../words/words-of.ts';
import { standingOf } from '../claim-standing.ts';
import { claimCardAddress } from './card-address.ts';
import { standingIn } from './standing-in.ts';
import { claimTextsIn, storyTextsIn } from './texts-in.ts';

/** The card of one claim: its question, how the readings stand to each other, and the finding. */
export function claimCard(
  story: StoryBrief,
  claim: ClaimBrief,
  { settings }: Pick<BriefSite, 'settings'>,
  words: Words,
): Card {
  const { question, finding } = claimTextsIn(claim, words);
  const { title, notice } = storyTextsIn(story, words);
  const mark = standingOf(claim);
  const standing = { mark, words: standingIn(mark, words) };
  return {
    kind: 'claim',
    address: claimCardAddress(story.id, claim.id, words.language),
    alt: words.card.claim({ question, standing: standing.words, finding, story: title, notice }),
    headline: question,
    standing,
    text: finding,
    marks: [],
    story: title,
    siteName: settings.name,
    ...(notice !== undefined && { notice }),
  };
}
