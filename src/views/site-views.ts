/**
 * Every page of the site as one prepared view file. In comes the checked site; out go views with their addresses and
 * the anchors they publish. Pure: the same site gives the same views, in the same order.
 */
import type { CheckedSite, CheckedStory } from '../schemas/checked-story.ts';
import type { MentionRule } from '../schemas/mention.ts';
import { articleAnchors, articleView } from './article-view.ts';
import { claimView } from './claim-view.ts';
import { browseFiles } from './browse/browse-files.ts';
import { correctionsAnchors, correctionsView } from './corrections-view.ts';
import { guideView, guidesView } from './guide-view.ts';
import { isProblemPage } from './guide-lines.ts';
import { homeView } from './home-view.ts';
import { idIn, languageOfId, withoutLanguage } from './language-of-id.ts';
import {
  articleAddress,
  claimAddress,
  correctionsAddress,
  guideAddress,
  guidesAddress,
  homeAddress,
  storyAddress,
} from './page-address.ts';
import { pairFiles } from './pair-files.ts';
import { passedOnFiles } from './passed-on-files.ts';
import { quotationFiles } from './quotation-files.ts';
import { searchFile } from './search-file.ts';
import { storyView } from './story-view.ts';
import { translatedFiles } from './translated-files.ts';
import type { ViewFile } from './view-file.ts';
import { firstLanguage, languages } from '../schemas/language.ts';
import { wordsOf } from '../words/words-of.ts';
import { withTranslations } from './with-translations.ts';

/** Gives the view files of a story in the first language, as `viewsOfStory` does. */
export type ViewsOf = (story: CheckedStory) => readonly ViewFile[];

/** One view file for each page of the site. Whoever has those of a story already hands them in. */
export function siteViews(
  site: CheckedSite,
  viewsOf: ViewsOf = (story) => viewsOfStory(story, site.mentionRules),
): readonly ViewFile[] {
  return withTranslations([
    {
      id: 'home',
      page: 'home',
      address: homeAddress,
      anchors: [],
      view: homeView(site, wordsOf(firstLanguage)),
    },
    ...site.stories.flatMap(viewsOf),
    ...translatedFiles(site),
    {
      id: 'guides',
      page: 'guide',
      address: guidesAddress,
      anchors: [],
      view: guidesView(site, wordsOf(firstLanguage)),
    },
    ...browseFiles(site, wordsOf(firstLanguage)),
    correctionsFile(site),
    ...languages.map(searchFile),
    ...site.guides.map((guide): ViewFile => ({
      id: idIn(`guides/${withoutLanguage(guide.id)}`, languageOfId(guide.id)),
      page: isProblemPage(guide) ? 'problem' : 'guide',
      address: guideAddress(guide.id),
      anchors: [],
      view: guideView(guide, site),
    })),
  ]);
}

function correctionsFile(site: CheckedSite): ViewFile {
  const view = correctionsView(site, wordsOf(firstLanguage));
  return {
    id: 'corrections',
    page: 'corrections',
    address: correctionsAddress,
    anchors: correctionsAnchors(view),
    view,
  };
}

/** The pages of one story in the first language. */
export function viewsOfStory(story: CheckedStory, mentionRules: readonly MentionRule[]): ViewFile[] {
  return [
    {
      id: `stories/${story.id}`,
      page: 'story',
      address: storyAddress(story.id),
      anchors: [],
      view: storyView(story, wordsOf(firstLanguage)),
    },
    ...story.claims.flatMap(({ id }): ViewFile[] => claimFiles(story, id, mentionRules)),
    ...story.articles.map(({ id }): ViewFile => articleFile(story, id)),
    ...pairFiles(story),
    ...quotationFiles(story),
  ];
}

/** The page of a claim, and those that pass it on. */
function claimFiles(story: CheckedStory, id: string, mentionRules: readonly MentionRule[]): ViewFile[] {
  const words = wordsOf(firstLanguage);
  const view = claimView(story, id, mentionRules, words);
  return [
    {
      id: `claims/${story.id}/${id}`,
      page: 'claim',
      address: claimAddress(story.id, id),
      anchors: cellAnchors(story),
      view,
    },
    ...passedOnFiles(view, story, words),
  ];
}

/** Every claim has a cell for every article; a renamed article keeps its old anchors. */
function cellAnchors({ articles }: CheckedStory): string[] {
  return articles.flatMap(({ id, source }) => [id, ...source.aliases]).sort();
}

function articleFile(story: CheckedStory, id: string): ViewFile {
  const view = articleView(story, id, wordsOf(firstLanguage));
  return {
    id: `articles/${story.id}/${id}`,
    page: 'article',
    address: articleAddress(story.id, id),
    anchors: articleAnchors(view.excerpt),
    view,
  };
}
