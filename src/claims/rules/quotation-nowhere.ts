/**
 * Words between quotation marks, wherever editors write them, must stand in an article of the story or in the
 * evidence. What is left out is marked “…” or put between square brackets; the parts must stand in one article.
 */
import { nearestId } from '../../markdown/nearest-id.ts';
import { findPassage } from '../../text/find-passage.ts';
import { textOf } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import type { ArticleUnderCheck, TextUnderCheck } from '../under-check.ts';
import { code, quoted } from '../wording.ts';

export const quotationNowhere: Rule<TextUnderCheck> = {
  code: 'quotation-nowhere',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'says: Nearly four hours.',
    put: 'says: It says “nearly four hours”.',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'says: Nearly four hours.',
    put: 'says: It says “almost four hours”.',
  },
  check: (text) =>
    text.quotations
      .filter(({ words }) => text.allArticles && !standsSomewhere(words, text))
      .map(({ words, place }) => ({
        place,
        unexpected: `quotation ${quoted(words)}`,
        expected: 'words that stand in an article of this story',
        advice: `${nearestIn(words, text.articles)}Copy the words, or take the quotation marks away if they are yours.`,
      })),
};

function standsSomewhere(words: string, { articles, evidence }: TextUnderCheck): boolean {
  const parts = partsOf(words);
  return (
    articles.some(({ kept }) => parts.every((part) => stands(kept.text, kept.kept, part))) ||
    evidence.some((text) => parts.every((part) => text.includes(part)))
  );
}

function stands(text: string, kept: ArticleUnderCheck['kept']['kept'], quote: string): boolean {
  const { kind } = findPassage(text, kept, { quote });
  return kind === 'found' || kind === 'ambiguous';
}

/**
 * The stretches that are the article’s own: without “…” and without what stands between square brackets. One letter between
 * brackets is a changed capital: “[R]are” stands for “rare”.
 */
function partsOf(words: string): string[] {
  return words
    .replace(/\[(\p{L})\](?=\p{L})/gu, (_, letter: string) => otherCase(letter))
    .split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/)
    .filter((part) => part !== '');
}

function otherCase(letter: string): string {
  const lower = letter.toLowerCase();
  return lower === letter ? letter.toUpperCase() : lower;
}

function nearestIn(words: string, articles: readonly ArticleUnderCheck[]): string {
  const nearest = articles.flatMap(({ article, kept }) => {
    const result = findPassage(kept.text, kept.kept, { quote: words });
    if (result.kind !== 'absent' || !result.nearest) return [];
    const found = textOf(kept.text, result.nearest);
    return [{ found, id: article.id }];
  });
  const closest = nearestId(
    words,
    nearest.map(({ found }) => found),
  );
  const article = nearest.find(({ found }) => found === closest);
  return article ? `Closest is ${quoted(article.found)} in article ${code(article.id)}. ` : '';
}
