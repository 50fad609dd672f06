import { findMentionsOf } from '../claims/find-mentions-of.ts';
import type { ArticleUnderCheck } from '../claims/under-check.ts';
import { containsSpan } from '../text/span.ts';

export type DraftedSilence =
  /** None of the words stands in the article. */
  | { readonly kind: 'silent'; readonly searched: readonly string[] }
  /** Some of them do, so that only an editor can say whether the article answers; or there was too little to look for. */
  | { readonly kind: 'not-judged'; readonly found: readonly string[] };

/**
 * What can be said of an article in which nothing comparable was found, without judging. An article that has what is
 * `counted` may well give another figure of it, so it is never called silent.
 */
export function draftSilence(
  article: ArticleUnderCheck,
  telling: readonly string[],
  counted: readonly string[] = [],
): DraftedSilence {
  const searched = [...counted, ...telling.filter((word) => !counted.includes(word))];
  const found = searched.filter((word) => hasWord(article, word));
  if (found.length > 0 || searched.length < fewestWords) return { kind: 'not-judged', found };
  return { kind: 'silent', searched };
}

const fewestWords = 2; // an article may well put one word another way

/** Where the check would find it: in kept text, as a whole word. */
function hasWord({ kept, searchable }: ArticleUnderCheck, word: string): boolean {
  return findMentionsOf(word, searchable).some((span) =>
    kept.kept.some((block) => containsSpan(block, span)),
  );
}
