import type { CheckedSite, CheckedStory } from '../schemas/checked-story.ts';
import type { HomeStory, HomeView } from '../schemas/home-view.ts';
import { wordsOf, type Words } from '../words/words-of.ts';
import { browseWays } from './browse/browse-ways.ts';
import { latestStories } from './browse/site-claims.ts';
import { claimLine } from './claim-standing.ts';
import { guideLines } from './guide-lines.ts';
import { storyAddress } from './page-address.ts';
import { nounFor } from './plural.ts';
import { noticeOf } from './story-notice.ts';
import { eventWords, partingClaims } from './story-view.ts';

/** How many of a story’s claims the home page shows. */
const strongestShown = 3;

const figures = new Intl.NumberFormat('en');

/** What the home page shows: stories, latest event first, and the guides. */
export function homeView(site: CheckedSite, words: Words = wordsOf('en')): HomeView {
  return {
    title: 'Claim by Claim: how news accounts of one event compare',
    description:
      'Several news accounts of one event side by side, claim by claim: where they agree, where they differ in detail, and where they cannot both be right.',
    ways: browseWays(site, words),
    stories: latestStories(site).map((story) => homeStory(story, words)),
    guides: guideLines(site.guides, 'guides'),
  };
}

function homeStory(story: CheckedStory, words: Words): HomeStory {
  const notice = noticeOf(story, words.language);
  const origins = new Set(story.articles.map(({ origin }) => origin.id)).size;
  const apart = story.claims.filter(({ relation }) => relation === 'contradict').length;
  const figure = (count: number, one: string, many = `${one}s`) => ({
    number: figures.format(count),
    noun: nounFor(count, one, many),
  });
  return {
    title: story.file.title,
    address: storyAddress(story.id),
    summary: story.file.summary,
    ...(notice && { notice }),
    event: eventWords(story),
    figures: [
      figure(story.articles.length, 'article'),
      figure(origins, 'origin'),
      figure(story.claims.length, 'claim'),
      figure(apart, 'contradiction'),
    ],
    strongest: partingClaims(story)
      .slice(0, strongestShown)
      .map((claim) => claimLine(claim, story.id)),
  };
}
