import type { CheckedArticle } from '../schemas/checked-story.ts';
import { textOf, type Span } from '../text/span.ts';
import { wrapWords } from './wrap-words.ts';

/** A passage of this story that an article of another story has too. */
export interface KnownElsewhere {
  readonly article: string;
  readonly span: Span;
  /** `story/article`, by its ids. */
  readonly elsewhere: string;
  readonly words: number;
}

/** Copy that is older than this story, or runs through several. */
export function describeKnown(known: readonly KnownElsewhere[], articles: readonly CheckedArticle[]): string {
  if (known.length === 0) return 'Known from other stories: nothing';
  const rows = known.map(({ article: id, span, elsewhere, words }) => {
    const article = articles.find((each) => each.id === id);
    const text = article ? textOf(article.text, span) : '';
    return wrapWords(
      `${article?.source.label ?? id}, also in ${elsewhere}, ${words} words: “${shortened(text)}”`,
      '    ',
      '  ',
    );
  });
  return [`Known from other stories: ${known.length}`, ...rows].join('\n');
}

const longestShown = 100; // enough to recognize it

function shortened(words: string): string {
  return words.length <= longestShown ? words : words.slice(0, longestShown).replace(/\s\S*$/, ' …');
}
