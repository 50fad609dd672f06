/**
 * The pages of a site in its other languages: those whose words somebody has translated, and no others. In comes the
 * checked site, out go view files with the same ids as in the first language, the language before them.
 */
import type { CheckedSite, CheckedStory } from '../schemas/checked-story.ts';
import { firstLanguage, languages } from '../schemas/language.ts';
import { wordsOf, type Words } from '../words/words-of.ts';
import { claimView } from './claim-view.ts';
import { guidesView } from './guide-view.ts';
import { homeView } from './home-view.ts';
import { idIn, languageOfId } from './language-of-id.ts';
import { claimAddress, guidesAddress, homeAddress, inLanguage, storyAddress } from './page-address.ts';
import { storyIn } from './story-in.ts';
import { storyView } from './story-view.ts';
import type { ViewFile } from './view-file.ts';

/** In the order of languages, stories and claims. A language with neither story nor guide has no page. */
export function translatedFiles(site: CheckedSite): ViewFile[] {
  return languages
    .filter((language) => language !== firstLanguage)
    .flatMap((language) => filesIn(wordsOf(language), site));
}

function filesIn(words: Words, site: CheckedSite): ViewFile[] {
  const stories = site.stories.flatMap((story) => storyIn(story, words) ?? []);
  const hasGuides = site.guides.some(({ id }) => languageOfId(id) === words.language);
  const told = { ...site, stories };
  return [
    ...(stories.length > 0 || hasGuides
      ? [file(words, 'home', 'home', homeAddress, homeView(told, words))]
      : []),
    ...(hasGuides ? [file(words, 'guides', 'guide', guidesAddress, guidesView(told, words))] : []),
    ...stories.flatMap((story) => filesOfStory(story, told, words)),
  ];
}

function filesOfStory(story: CheckedStory, { mentionRules }: CheckedSite, words: Words): ViewFile[] {
  const anchors = story.articles.flatMap(({ id, source }) => [id, ...source.aliases]).sort();
  return [
    file(words, `stories/${story.id}`, 'story', storyAddress(story.id), storyView(story, words)),
    ...story.claims.map(({ id }): ViewFile => ({
      ...file(
        words,
        `claims/${story.id}/${id}`,
        'claim',
        claimAddress(story.id, id),
        claimView(story, id, mentionRules, words),
      ),
      anchors,
    })),
  ];
}

/** `id` and `address` are those of the first language. */
function file(
  { language }: Words,
  id: string,
  page: ViewFile['page'],
  address: string,
  view: object,
): ViewFile {
  return { id: idIn(id, language), page, address: inLanguage(address, language), anchors: [], view };
}
