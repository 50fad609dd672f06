import type { FactSentence, Term } from './fact-sentence.ts';

/**
 * The terms of a sentence that another has as well, as this one has them, the weightiest first. Ranks rise in both, so one
 * pass over the two finds them all.
 */
export function sharedTerms({ terms: a }: FactSentence, { terms: b }: FactSentence): Term[] {
  const shared: Term[] = [];
  let [atA, atB] = [0, 0];
  for (;;) {
    const [one, other] = [a[atA], b[atB]];
    if (one === undefined || other === undefined) return shared;
    if (one.rank === other.rank) shared.push(one);
    if (one.rank <= other.rank) atA += 1;
    if (one.rank >= other.rank) atB += 1;
  }
}

/** The sum of the squared weights of the terms that two sentences share. */
export function sharedWeight(a: FactSentence, b: FactSentence): number {
  return sharedTerms(a, b).reduce((sum, { weight }) => sum + weight * weight, 0);
}
