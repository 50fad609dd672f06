import type { CheckedArticle, CheckedStory, Passage } from '../schemas/checked-story.ts';
import type { Quote } from '../schemas/claim-view.ts';
import type { Span } from '../text/span.ts';
import { articleOf } from './claim-accounts.ts';
import { articleAddress } from './page-address.ts';
import { readableText } from './readable-text.ts';
import { textFragment } from './text-fragment.ts';

/** A passage inside its sentence. `mark` are the telling words; without it the whole passage tells. */
export function quoteOf(story: CheckedStory, id: string, passage: Passage, mark?: Span): Quote {
  const article = articleOf(story, id);
  const words = readable(article, passage.span);
  return {
    before: passage.before,
    parts: partsOf(article, passage.span, mark ?? passage.span),
    after: passage.after,
    ...(passage.language !== undefined && { lang: passage.language }),
    address: `${articleAddress(story.id, id)}#${passage.anchor}`,
    ...(article.source.url !== undefined && { outletUrl: textFragment(article.source.url, words) }),
  };
}

/** A passage that was seen and does not answer: inside its sentence, nothing set off. */
export function seenQuoteOf(story: CheckedStory, id: string, passage: Passage): Quote {
  const quote = quoteOf(story, id, passage);
  return { ...quote, parts: quote.parts.map(({ text }) => ({ text, telling: false })) };
}

function partsOf(article: CheckedArticle, passage: Span, mark: Span): Quote['parts'] {
  return [
    { text: readable(article, { start: passage.start, end: mark.start }), telling: false },
    { text: readable(article, mark), telling: true },
    { text: readable(article, { start: mark.end, end: passage.end }), telling: false },
  ].filter(({ text }) => text !== '');
}

function readable({ text, entry }: CheckedArticle, span: Span): string {
  return readableText(text, span, entry.replacements);
}
