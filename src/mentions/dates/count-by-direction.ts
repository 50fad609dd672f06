import type { ReadableArticle } from '../readable-article.ts';
import { countedDate, unresolvedDate, type DateMention, type DateWords } from './date-mention.ts';
import type { Direction } from './direction.ts';
import type { DirectionCue } from './find-direction.ts';
import { directionOr } from './resolve-by-direction.ts';

/**
 * A date that repeats, taken behind publication or ahead of it as the words around it tell; by the rule `ahead` when
 * ahead. Where they tell neither and the two are not the same, it stays open.
 */
export function countByDirection(
  article: ReadableArticle,
  words: DateWords,
  cue: DirectionCue,
  near: (published: string, direction: Direction) => string | undefined,
  ahead: string = words.rule,
): DateMention {
  if (cue.isHabit && article.reference) return unresolvedDate(words, 'happens-again');
  let [rule, isOpen] = [words.rule, false];
  const counted = countedDate(article, words, (published) => {
    const either = (direction: Direction) => near(published, direction);
    if (either('past') === either('future')) return either('past');
    const direction = directionOr(cue, published, either);
    isOpen ||= direction === undefined;
    rule = direction === 'future' ? ahead : words.rule;
    return direction === undefined ? '' : either(direction);
  });
  if (isOpen && counted.unresolved !== 'publication-date-too-wide')
    return unresolvedDate(words, 'before-or-after-publication');
  return counted.inferred ? { ...counted, inferred: { ...counted.inferred, rule } } : counted;
}
