/**
 * The pages that belong to no single story: home, lists, guides, corrections, search. In comes what every story tells of
 * itself; out go view files. Pure: the same site gives the same views, in the same order.
 */
import { firstLanguage, languages } from '../schemas/language.ts';
import type { PageKind } from '../schemas/manifest.ts';
import type { BriefSite, ToldStory } from '../schemas/story-brief.ts';
import { wordsOf, type Words } from '../words/words-of.ts';
import { browseFiles } from './browse/browse-files.ts';
import { withCards } from './cards/with-cards.ts';
import { correctionsAnchors, correctionsView } from './corrections-view.ts';
import { isProblemPage } from './guide-lines.ts';
import { guideView, guidesView } from './guide-view.ts';
import { homeView } from './home-view.ts';
import { idIn, languageOfId, withoutLanguage } from './language-of-id.ts';
import { correctionsAddress, guideAddress, guidesAddress, homeAddress, inLanguage } from './page-address.ts';
import { withRecords } from './page-record.ts';
import { searchFile } from './search-file.ts';
import type { ViewFile } from './view-file.ts';
import { withTranslations } from './with-translations.ts';

/** `site.stories`: all stories in the first language, in the order of `stories`. */
export function sitePages(site: BriefSite, stories: readonly ToldStory[]): readonly ViewFile[] {
  const words = wordsOf(firstLanguage);
  const files = withTranslations([
    pageOf('home', 'home', homeAddress, homeView(site, words), words),
    ...languages
      .filter((language) => language !== firstLanguage)
      .flatMap((language) => pagesIn(wordsOf(language), site, stories)),
    pageOf('guides', 'guide', guidesAddress, guidesView(site, words), words),
    ...browseFiles(site, stories, words),
    correctionsFile(site, words),
    ...languages.map(searchFile),
    ...site.guides.map((guide): ViewFile => ({
      id: idIn(`guides/${withoutLanguage(guide.id)}`, languageOfId(guide.id)),
      page: isProblemPage(guide) ? 'problem' : 'guide',
      address: guideAddress(guide.id),
      anchors: [],
      view: guideView(guide, site),
    })),
  ]);
  const told = stories.map((story) => story.told);
  return withCards({ settings: site.settings, stories: [] }, withRecords(told, files));
}

/** A language with neither story nor guide has no page. */
function pagesIn(words: Words, site: BriefSite, all: readonly ToldStory[]): ViewFile[] {
  const stories = all.flatMap(({ told }) => told[words.language] ?? []);
  const hasGuides = site.guides.some(({ id }) => languageOfId(id) === words.language);
  const own = { ...site, stories };
  return [
    ...(stories.length > 0 || hasGuides
      ? [pageOf('home', 'home', homeAddress, homeView(own, words), words)]
      : []),
    ...(hasGuides ? [pageOf('guides', 'guide', guidesAddress, guidesView(own, words), words)] : []),
  ];
}

/** `id` and `address` are those of the first language. */
function pageOf(id: string, page: PageKind, address: string, view: object, { language }: Words): ViewFile {
  return { id: idIn(id, language), page, address: inLanguage(address, language), anchors: [], view };
}

function correctionsFile(site: BriefSite, words: Words): ViewFile {
  const view = correctionsView(site, words);
  return {
    ...pageOf('corrections', 'corrections', correctionsAddress, view, words),
    anchors: correctionsAnchors(view),
  };
}
