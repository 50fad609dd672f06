import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { StoryQuotations } from '../schemas/found-by-program.ts';
import { articleOf, foreignLanguage } from './claim-accounts.ts';
import { quotationAddress, quotationsAddress } from './page-address.ts';
import { longestVersion, quotationTitle } from './quotation-title.ts';
import { familiesByWeight, quotationsSummary } from './quotations-view.ts';
import { saidBy } from './said-by.ts';
import type { CitedSpan } from './shown-ends.ts';
import type { Words } from '../words/words-of.ts';

/** The story page names these; all stand on the page of quotations. */
const mostLines = 6;

/** The families the story page names: those whose versions differ, of several accounts, most substantive first. */
export function namedFamilies({ alignment }: CheckedStory): QuotationFamily[] {
  return familiesByWeight(alignment.families)
    .filter(({ places }) => places.some(({ kind }) => kind !== undefined))
    .filter(({ versions }) => new Set(versions.map(({ article }) => article)).size > 1)
    .slice(0, mostLines);
}

/** The words their titles show. */
export function wordsOfTitles(story: CheckedStory): CitedSpan[] {
  return namedFamilies(story).map((family) => longestVersion(story, family).shown);
}

/** `ends`: how far the words of each title may be shown. Nothing where no utterance has two versions. */
export function storyQuotations(
  story: CheckedStory,
  ends: readonly number[],
  words: Words,
): StoryQuotations | undefined {
  const { families } = story.alignment;
  if (families.length === 0) return undefined;
  return {
    address: quotationsAddress(story.id),
    summary: quotationsSummary(story, words),
    lines: namedFamilies(story).map((family, index) => {
      const { article, end } = longestVersion(story, family).shown;
      const isShown = (ends[index] ?? 0) >= end;
      const lang = isShown ? foreignLanguage(articleOf(story, article), words) : undefined;
      return {
        title: isShown ? quotationTitle(story, family) : words.quotationViews.wordsOf(family.speaker?.name),
        ...(lang !== undefined && { lang }),
        address: quotationAddress(story.id, family.id),
        said: saidBy(family, words),
        relation: family.relation,
        relationWords: words.relations.labels[family.relation],
        ...(family.differs !== '' && { differs: family.differs }),
      };
    }),
  };
}
