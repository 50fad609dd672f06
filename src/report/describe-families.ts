import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import { textOf } from '../text/span.ts';
import { wrapWords } from './wrap-words.ts';

/** Each quotation that has several versions, with what differs in one sentence. */
export function describeFamilies(
  families: readonly QuotationFamily[],
  articles: readonly CheckedArticle[],
): string {
  const heading = `Quotations with several versions: ${families.length}`;
  return [heading, ...families.map((family) => describeFamily(family, articles))].join('\n');
}

function describeFamily(
  { speaker, versions, differs }: QuotationFamily,
  articles: readonly CheckedArticle[],
): string {
  const [first] = versions;
  const article = articles.find(({ id }) => id === first?.article);
  const words = first && article ? shortened(textOf(article.text, first.words)) : '';
  const labels = [...new Set(versions.map((version) => version.article))].map(
    (id) => articles.find((each) => each.id === id)?.source.label ?? id,
  );
  const who = speaker === undefined ? '' : `${speaker.name}: `;
  return [
    wrapWords(`${who}“${words}” (${labels.join(', ')})`, '    ', '  '),
    wrapWords(differs, '    '),
  ].join('\n');
}

const longestShown = 100; // enough to know the quotation by

function shortened(words: string): string {
  return words.length <= longestShown ? words : words.slice(0, longestShown).replace(/\s\S*$/, ' …');
}
