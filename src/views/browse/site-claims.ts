/** All claims of all stories, and a claim as a line of a list of several stories. */
import type { NamedStory, IndexLine } from '../../schemas/browse-view.ts';
import type { BriefSite, ClaimBrief, StoryBrief } from '../../schemas/story-brief.ts';
import type { Words } from '../../words/words-of.ts';
import { standingBy, standingLabel, standingOf } from '../claim-standing.ts';
import { claimAddress, storyAddress } from '../page-address.ts';

export interface SiteClaim {
  readonly story: StoryBrief;
  readonly claim: ClaimBrief;
}

/** The stories of lists: latest event first, ties by id. */
export function latestStories({ stories }: Pick<BriefSite, 'stories'>): StoryBrief[] {
  return stories.toSorted((a, b) => {
    const [first, second] = [a.file.event.date, b.file.event.date];
    if (first !== second) return first < second ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}

/** The claims of the site by story, latest event first, each story’s in its own order. */
export function siteClaims(site: Pick<BriefSite, 'stories'>): SiteClaim[] {
  return latestStories(site).flatMap((story) => story.claims.map((claim) => ({ story, claim })));
}

/** A story as lists of several stories name it. */
export function namedStory({ id, file }: StoryBrief): NamedStory {
  return {
    address: storyAddress(id),
    label: file.title,
    ...(file.notice !== undefined && { noted: true }),
  };
}

export function indexLine({ story, claim }: SiteClaim, words: Words): IndexLine {
  const standing = standingOf(claim);
  return {
    title: claim.file.title,
    address: claimAddress(story.id, claim.id),
    story: namedStory(story),
    standing,
    standingWords: standingLabel(standing, words),
    ...standingBy(claim),
    ...(claim.file.status === 'draft' && { draft: true }),
  };
}
