import type { ReadableArticle } from '../readable-article.ts';
import { tenseCues } from './tense-cues.ts';

const known = new WeakMap<ReadableArticle, boolean>();

/** How far into an article its tense shows; the rest adds nothing. */
const reach = 3000;

/** Whether an article tells of what happened: then a day in a headline or caption without a verb is behind. */
export function isToldInPast(article: ReadableArticle): boolean {
  const before = known.get(article);
  if (before !== undefined) return before;
  const isPast = tenseCues(article.folded.slice(0, reach)).some(({ tense }) => tense === 'past');
  known.set(article, isPast);
  return isPast;
}
