/**
 * The feeds of a site: all claims, those of each story, and corrections. All dates come from content. Pure: the same site
 * gives the same feeds, in the same order.
 */
import type { BriefSite, StoryBrief } from '../../schemas/story-brief.ts';
import type { Feed, FeedEntry } from '../../schemas/feed.ts';
import { lastChangeOf } from '../claim-apparatus.ts';
import { correctionsAddress, homeAddress, storyAddress } from '../page-address.ts';
import type { Words } from '../../words/words-of.ts';
import { claimEntry } from './claim-entry.ts';
import { correctionEntries } from './correction-entries.ts';
import { correctionsFeedId, siteFeedId, storyFeedId } from './feed-address.ts';

/** What a feed reader is given at most; older entries are found on the site. */
const mostEntries = 100;

/** What a feed says of itself: the site’s last change stands for feeds that have no entry. */
type FeedHead = Pick<Feed, 'language' | 'author' | 'updated'>;

/** One feed of the site, one of each story, one of corrections. */
export function siteFeeds(site: BriefSite, words: Words): readonly Feed[] {
  const { name, publisher } = site.settings;
  const head: FeedHead = {
    language: words.language,
    author: publisher ?? name,
    updated: lastChangeIn(site.stories),
  };
  return [
    {
      id: siteFeedId,
      home: homeAddress,
      title: words.feed.site(name),
      subtitle: words.feed.siteSubtitle,
      ...newest(
        site.stories.flatMap((story) => entriesOf(story, site, words)),
        head,
      ),
    },
    ...site.stories.map((story): Feed => ({
      id: storyFeedId(story.id),
      home: storyAddress(story.id),
      title: words.feed.story(story.file.title, name),
      subtitle: story.file.summary,
      ...newest(entriesOf(story, site, words), head),
    })),
    {
      id: correctionsFeedId,
      home: correctionsAddress,
      title: words.feed.corrections(name),
      subtitle: words.feed.correctionsSubtitle,
      ...newest(
        site.stories.flatMap((story) => correctionEntries(story, words)),
        head,
      ),
    },
  ];
}

/** Drafts are for editors; a claim nobody checked has no day. */
function entriesOf(story: StoryBrief, site: BriefSite, words: Words): readonly FeedEntry[] {
  return story.claims.flatMap((claim) => claimEntry(story, claim, site, words) ?? []);
}

/** The newest first; those of one day stay in the order of the site. */
function newest(entries: readonly FeedEntry[], head: FeedHead): FeedHead & Pick<Feed, 'entries'> {
  const sorted = entries.toSorted((a, b) => compare(b.updated, a.updated)).slice(0, mostEntries);
  return { ...head, updated: sorted[0]?.updated ?? head.updated, entries: sorted };
}

/** A site without one checked claim began, as far as it says, with the first day of computers. */
function lastChangeIn(stories: readonly StoryBrief[]): string {
  const days = stories.flatMap(({ claims }) => claims.flatMap((claim) => lastChangeOf(claim) ?? []));
  return days.sort().at(-1) ?? '1970-01-01';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
