import type { FactSentence, Term } from './fact-sentence.ts';

/** The terms of a sentence that another has as well, as this one has them, the weightiest first. */
export function sharedTerms(a: FactSentence, b: FactSentence): Term[] {
  const shared: Term[] = [];
  untilShared(a, b, (term) => {
    shared.push(term);
    return false;
  });
  return shared;
}

/** Whether two sentences have so many terms in common. */
export function shareAtLeast(a: FactSentence, b: FactSentence, fewest: number): boolean {
  let count = 0;
  return untilShared(a, b, () => (count += 1) >= fewest);
}

/** The sum of the squared weights of the terms that two sentences share. */
export function sharedWeight(a: FactSentence, b: FactSentence): number {
  let sum = 0;
  untilShared(a, b, ({ weight }) => {
    sum += weight * weight;
    return false;
  });
  return sum;
}

/**
 * Goes through the shared terms until one is enough, and says whether one was. Ranks rise in both sentences, so one pass over
 * the two finds them all, without looking up a single name.
 */
function untilShared(
  { terms: a }: FactSentence,
  { terms: b }: FactSentence,
  isEnough: (term: Term) => boolean,
): boolean {
  let [atA, atB] = [0, 0];
  for (;;) {
    const [one, other] = [a[atA], b[atB]];
    if (one === undefined || other === undefined) return false;
    if (one.rank === other.rank && isEnough(one)) return true;
    if (one.rank <= other.rank) atA += 1;
    if (one.rank >= other.rank) atB += 1;
  }
}
