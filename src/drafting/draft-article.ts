import type { ArticleUnderCheck } from '../claims/under-check.ts';
import { makeSearchable } from '../claims/find-mentions-of.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import { keptTextOf } from '../text/kept-text.ts';

/** An article as a draft cites and searches it: as the check of claims will. */
export function toDraftArticle(article: CheckedArticle): ArticleUnderCheck {
  const kept = keptTextOf(article.text, article.entry);
  return { article, kept, searchable: makeSearchable(kept.text), anchors: [] };
}
