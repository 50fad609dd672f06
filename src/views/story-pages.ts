/**
 * All pages of one story, and what pages about several stories need of it. In comes the checked story; out go view files with
 * their addresses and the anchors they publish. Pure: the same story gives the same pages, in the same order.
 */
import type { CheckedSite, CheckedStory } from '../schemas/checked-story.ts';
import { firstLanguage, languages } from '../schemas/language.ts';
import type { MentionRule } from '../schemas/mention.ts';
import type { ToldStory } from '../schemas/story-brief.ts';
import { wordsOf, type Words } from '../words/words-of.ts';
import { articleAnchors, articleView } from './article-view.ts';
import { briefOf } from './brief-of.ts';
import { quotedStory } from './browse/quoted-story.ts';
import { withCards } from './cards/with-cards.ts';
import { claimView } from './claim-view.ts';
import { idIn } from './language-of-id.ts';
import { articleAddress, claimAddress, inLanguage, storyAddress } from './page-address.ts';
import { withRecords } from './page-record.ts';
import { pairFiles } from './pair-files.ts';
import { passedOnFiles } from './passed-on-files.ts';
import { quotationFiles } from './quotation-files.ts';
import { storyIn } from './story-in.ts';
import { withNotices } from './story-notice.ts';
import { storyView } from './story-view.ts';
import type { ViewFile } from './view-file.ts';
import { withTranslations } from './with-translations.ts';

export interface StoryPages extends ToldStory {
  readonly files: readonly ViewFile[];
}

export function storyPages(
  story: CheckedStory,
  { settings, mentionRules }: Pick<CheckedSite, 'settings' | 'mentionRules'>,
): StoryPages {
  const brief = briefOf(story);
  const others = languages
    .filter((language) => language !== firstLanguage)
    .flatMap((language) => {
      const own = storyIn(story, wordsOf(language));
      return own ? [{ language, own }] : [];
    });
  const told = {
    [firstLanguage]: brief,
    ...Object.fromEntries(others.map(({ language, own }) => [language, briefOf(own)])),
  };
  const files = withTranslations([
    ...pagesInFirst(story, mentionRules),
    ...others.flatMap(({ language, own }) => pagesIn(wordsOf(language), own, mentionRules)),
  ]);
  const own = { settings, stories: [brief] };
  const quoted = quotedStory(story, wordsOf(firstLanguage));
  return {
    told,
    ...(quoted && { quoted }),
    files: withCards(own, withNotices(own, withRecords([told], files))),
  };
}

/** All kinds of pages exist in the first language. */
function pagesInFirst(story: CheckedStory, mentionRules: readonly MentionRule[]): ViewFile[] {
  const words = wordsOf(firstLanguage);
  return [
    storyFile(story, words),
    ...story.claims.flatMap(({ id }): ViewFile[] => {
      const file = claimFile(story, id, mentionRules, words);
      return [file, ...passedOnFiles(file.view, story, words)];
    }),
    ...story.articles.map(({ id }): ViewFile => articleFile(story, id)),
    ...pairFiles(story),
    ...quotationFiles(story),
  ];
}

/** In other languages there are the story’s own page and those of its claims, as far as somebody has translated them. */
function pagesIn(words: Words, story: CheckedStory, mentionRules: readonly MentionRule[]): ViewFile[] {
  return [
    storyFile(story, words),
    ...story.claims.map(({ id }) => claimFile(story, id, mentionRules, words)),
  ];
}

function storyFile(story: CheckedStory, words: Words): ViewFile {
  return {
    id: idIn(`stories/${story.id}`, words.language),
    page: 'story',
    address: inLanguage(storyAddress(story.id), words.language),
    anchors: [],
    view: storyView(story, words),
  };
}

function claimFile(story: CheckedStory, id: string, mentionRules: readonly MentionRule[], words: Words) {
  return {
    id: idIn(`claims/${story.id}/${id}`, words.language),
    page: 'claim' as const,
    address: inLanguage(claimAddress(story.id, id), words.language),
    anchors: cellAnchors(story),
    view: claimView(story, id, mentionRules, words),
  };
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
