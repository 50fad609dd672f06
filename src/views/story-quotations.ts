import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { variantKinds } from '../schemas/comparison.ts';
import type { StoryQuotations } from '../schemas/found-by-program.ts';
import { firstLanguage } from '../schemas/language.ts';
import { articleOf, foreignLanguage } from './claim-accounts.ts';
import { quotationAddress, quotationsAddress } from './page-address.ts';
import { longestVersion, quotationTitle } from './quotation-title.ts';
import { familiesByWeight, quotationsSummary } from './quotations-view.ts';
import { onlyOccasion, saidBy } from './said-by.ts';
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
        ...occasionOf(story, family, words),
        relation: family.relation,
        relationWords: words.relations.labels[family.relation],
        differs: words.language === firstLanguage ? family.differs : kindsThatDiffer(family, words),
      };
    }),
  };
}

/** In the first language it is told with the speaker. */
function occasionOf(
  story: CheckedStory,
  family: QuotationFamily,
  words: Words,
): Pick<StoryQuotations['lines'][number], 'occasion'> {
  const version = words.language === firstLanguage ? undefined : onlyOccasion(family);
  if (version?.occasion === undefined) return {};
  const lang = foreignLanguage(articleOf(story, version.article), words);
  return { occasion: { words: version.occasion, ...(lang !== undefined && { lang }) } };
}

/** Who has which words is worded while they are compared, in the first language alone; in what they differ can be told in all. */
function kindsThatDiffer({ places }: QuotationFamily, { quotationViews }: Words): string {
  const kinds = new Set(places.flatMap(({ kind }) => kind ?? []));
  return quotationViews.differIn(variantKinds.toReversed().filter((kind) => kinds.has(kind)));
}
