import type { QuotationFamily, QuotationVersion } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { articleOf, foreignLanguage } from './claim-accounts.ts';
import { readableText, shortened } from './readable-text.ts';
import type { CitedSpan } from './shown-ends.ts';
import type { Words } from '../words/words-of.ts';

/** A title of a page and of links to it, in characters. */
const longestTitle = 70;

/** The longest version of a family, the first of several, with the words its title shows. */
export function longestVersion(
  story: CheckedStory,
  { versions }: QuotationFamily,
): { readonly words: string; readonly shown: CitedSpan } {
  const lengthOf = ({ words }: QuotationVersion) => words.end - words.start;
  const [longest] = versions.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!longest) throw new Error('quotation family without versions');
  const { article, words } = longest;
  const { text, entry } = articleOf(story, article);
  const end = Math.min(words.end, words.start + longestTitle);
  return {
    words: readableText(text, words, entry.replacements),
    shown: { article, start: words.start, end },
  };
}

/** The beginning of the longest version, in quotation marks of ours. */
export function quotationTitle(story: CheckedStory, family: QuotationFamily): string {
  const words = shortened(longestVersion(story, family).words, longestTitle);
  return `“${words.replace(/[,;:]$/, '')}”`;
}

/** The language of a title’s words, where it is not the page’s. */
export function titleLanguage(
  story: CheckedStory,
  family: QuotationFamily,
  words: Words,
): string | undefined {
  return foreignLanguage(articleOf(story, longestVersion(story, family).shown.article), words);
}
