/**
 * The utterances of all stories that have several versions, with how the versions stand to each other. Of their words no
 * more than a title is shown, and of an article no more than a page of its story may show.
 */
import type { QuotationFamily } from '../../schemas/alignment.ts';
import type { QuotationIndex } from '../../schemas/browse-view.ts';
import type { CheckedSite, CheckedStory } from '../../schemas/checked-story.ts';
import type { Words } from '../../words/words-of.ts';
import { quotationAddress, quotationsAddress } from '../page-address.ts';
import { longestVersion, quotationTitle, titleLanguage } from '../quotation-title.ts';
import { familiesByWeight } from '../quotations-view.ts';
import { relationLabel } from '../relation-words.ts';
import { saidBy } from '../said-by.ts';
import { shownEnds } from '../shown-ends.ts';
import type { BrowseAround } from './browse-around.ts';
import { latestStories, namedStory } from './site-claims.ts';

type Story = QuotationIndex['stories'][number];

export function quotationIndex(
  site: Pick<CheckedSite, 'stories'>,
  around: BrowseAround,
  words: Words,
): QuotationIndex {
  const { title, description, intro, none } = words.browse.quotations;
  const stories = latestStories(site)
    .filter(({ alignment }) => alignment.families.length > 0)
    .map((story) => quotationsOf(story, words));
  const count = stories.reduce((sum, { lines }) => sum + lines.length, 0);
  return { title, description, heading: title, intro: count === 0 ? none : intro(count), ...around, stories };
}

function quotationsOf(story: CheckedStory, words: Words): Story {
  const families = familiesByWeight(story.alignment.families);
  const titles = families.map((family) => longestVersion(story, family).shown);
  const ends = shownEnds(story, titles);
  return {
    story: namedStory(story),
    all: { address: quotationsAddress(story.id), label: words.browse.quotations.all },
    lines: families.map((family, at) => {
      const isShown = (ends[at] ?? 0) >= (titles[at]?.end ?? 0);
      return {
        ...titleOf(story, family, isShown, words),
        address: quotationAddress(story.id, family.id),
        said: saidBy(family, words),
        relation: family.relation,
        relationWords: relationLabel(family.relation, words),
        differs: family.differs,
      };
    }),
  };
}

function titleOf(
  story: CheckedStory,
  family: QuotationFamily,
  isShown: boolean,
  words: Words,
): Pick<Story['lines'][number], 'title' | 'lang'> {
  if (!isShown) return { title: words.browse.quotations.wordsOf(family.speaker?.name) };
  const lang = titleLanguage(story, family, words);
  return { title: quotationTitle(story, family), ...(lang !== undefined && { lang }) };
}
