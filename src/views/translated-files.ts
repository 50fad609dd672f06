/**
 * The pages of a site in its other languages: those whose words somebody has translated, and no others. In comes the
 * checked site, out go view files with the same ids as in the first language, the language before them.
 */
import type { CheckedSite, CheckedStory } from '../schemas/checked-story.ts';
import { firstLanguage, languages, type Language } from '../schemas/language.ts';
import { wordsOf, type Words } from '../words/words-of.ts';
import { claimView } from './claim-view.ts';
import { idIn } from './language-of-id.ts';
import { claimAddress, inLanguage } from './page-address.ts';
import { storyIn } from './story-in.ts';
import type { ViewFile } from './view-file.ts';

/** In the order of languages, stories and claims. */
export function translatedFiles(site: CheckedSite): ViewFile[] {
  return languages
    .filter((language) => language !== firstLanguage)
    .flatMap((language) => filesIn(language, site));
}

function filesIn(language: Language, site: CheckedSite): ViewFile[] {
  const words = wordsOf(language);
  const stories = site.stories.flatMap((story) => storyIn(story, words) ?? []);
  return stories.flatMap((story) => story.claims.map(({ id }) => claimFile(story, id, site, words)));
}

function claimFile(story: CheckedStory, id: string, { mentionRules }: CheckedSite, words: Words): ViewFile {
  return {
    id: idIn(`claims/${story.id}/${id}`, words.language),
    page: 'claim',
    address: inLanguage(claimAddress(story.id, id), words.language),
    anchors: story.articles.flatMap(({ id: article, source }) => [article, ...source.aliases]).sort(),
    view: claimView(story, id, mentionRules, words),
  };
}
