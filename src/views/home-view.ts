import type { BriefSite, StoryBrief } from '../schemas/story-brief.ts';
import type { HomeStory, HomeView } from '../schemas/home-view.ts';
import { browseWays } from './browse/browse-ways.ts';
import { latestStories } from './browse/site-claims.ts';
import { claimLine } from './claim-standing.ts';
import { guideLines } from './guide-lines.ts';
import { inLanguage, storyAddress } from './page-address.ts';
import { noticeOf } from './story-notice.ts';
import { eventWords, partingClaims } from './story-view.ts';
import type { Words } from '../words/words-of.ts';

/** How many of a story’s claims the home page shows. */
const strongestShown = 3;

/** What the home page shows: stories, latest event first, and the guides. */
export function homeView(site: BriefSite, words: Words): HomeView {
  return {
    title: words.storyViews.home.title,
    description: words.storyViews.home.description,
    ways: browseWays(site, words),
    stories: latestStories(site).map((story) => homeStory(story, words)),
    guides: guideLines(site.guides, 'guides', words.language),
  };
}

function homeStory(story: StoryBrief, words: Words): HomeStory {
  const { article, origin, claim, contradiction } = words.storyViews.home;
  const notice = noticeOf(story, words.language);
  const origins = new Set(story.articles.map((each) => each.origin.id)).size;
  const apart = story.claims.filter(({ relation }) => relation === 'contradict').length;
  const figure = (count: number, noun: (count: number) => string) => ({
    number: words.values.amounts.number(count),
    noun: noun(count),
  });
  return {
    title: story.file.title,
    address: inLanguage(storyAddress(story.id), words.language),
    summary: story.file.summary,
    ...(notice && { notice }),
    event: eventWords(story, words),
    figures: [
      figure(story.articles.length, article),
      figure(origins, origin),
      figure(story.claims.length, claim),
      figure(apart, contradiction),
    ],
    strongest: partingClaims(story)
      .slice(0, strongestShown)
      .map((claim) => claimLine(claim, story.id, words)),
  };
}
