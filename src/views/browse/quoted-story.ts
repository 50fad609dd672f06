/**
 * The utterances of one story as the list of all quotations has them. Of their words no more than a title is shown, and of an
 * article no more than a page of its story may show.
 */
import type { QuotationFamily } from '../../schemas/alignment.ts';
import type { QuotationIndex } from '../../schemas/browse-view.ts';
import type { CheckedStory } from '../../schemas/checked-story.ts';
import type { Words } from '../../words/words-of.ts';
import { quotationAddress, quotationsAddress } from '../page-address.ts';
import { longestVersion, quotationTitle, titleLanguage } from '../quotation-title.ts';
import { familiesByWeight } from '../quotations-view.ts';
import { relationLabel } from '../relation-words.ts';
import { saidBy } from '../said-by.ts';
import { shownEnds } from '../shown-ends.ts';
import { namedStory } from './site-claims.ts';

export type QuotedStory = QuotationIndex['stories'][number];

/** Absent for a story without utterances that have several versions. */
export function quotedStory(story: CheckedStory, words: Words): QuotedStory | undefined {
  if (story.alignment.families.length === 0) return undefined;
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
): Pick<QuotedStory['lines'][number], 'title' | 'lang'> {
  if (!isShown) return { title: words.browse.quotations.wordsOf(family.speaker?.name) };
  const lang = titleLanguage(story, family, words);
  return { title: quotationTitle(story, family), ...(lang !== undefined && { lang }) };
}
