import { foldForMatching } from '../text/fold.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';

/** Compares free text: equal words are the same, anything else is for editors to judge, whatever it looks like. */
export function compareTexts(a: ValueOf<'text'>, b: ValueOf<'text'>): Comparison {
  const [one, other] = [a, b].map((each) => foldForMatching(each.words).replace(/\s+/g, ' ').trim());
  return one === other
    ? { relation: 'same', reason: 'Both summaries use the same words', tolerances: [] }
    : { relation: 'unclear', reason: 'Free text is compared by editors only', tolerances: [] };
}
