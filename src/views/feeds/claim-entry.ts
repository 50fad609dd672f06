import type { BriefSite, ClaimBrief, StoryBrief } from '../../schemas/story-brief.ts';
import type { FeedEntry } from '../../schemas/feed.ts';
import { ended } from '../../words/ended.ts';
import type { Words } from '../../words/words-of.ts';
import { claimCardAddress, storyCardAddress } from '../cards/card-address.ts';
import { standingIn } from '../cards/standing-in.ts';
import { lastChangeOf } from '../claim-apparatus.ts';
import { standingOf } from '../claim-standing.ts';
import { claimAddress } from '../page-address.ts';

/** A claim as feeds show it; nothing for a draft, or one that nobody has checked. */
export function claimEntry(
  story: StoryBrief,
  claim: ClaimBrief,
  { settings }: BriefSite,
  words: Words,
): FeedEntry | undefined {
  const { question, finding, status, checked } = claim.file;
  const updated = lastChangeOf(claim);
  if (status === 'draft' || finding === undefined || updated === undefined) return undefined;
  const standing = standingOf(claim);
  const { notice } = story.file;
  return {
    address: claimAddress(story.id, claim.id),
    title: question,
    // an invented story has to say so wherever it is read
    summary: notice === undefined ? finding : `${ended(notice)} ${finding}`,
    updated,
    categories: [
      { term: standing, label: standingIn(standing, words) },
      { term: story.id, label: story.file.title },
    ],
    authors: checked ? [checked.by] : [],
    image:
      settings.cards === 'claim'
        ? claimCardAddress(story.id, claim.id, words.language)
        : storyCardAddress(story.id, words.language),
  };
}
