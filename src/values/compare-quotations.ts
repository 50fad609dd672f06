import type { Comparison } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';
import { isWord } from './classify-variants.ts';
import { collateQuotations, type ClassedRegion, type Collation } from './collate-quotations.ts';
import { describeVariants, sizeOfVariants } from './describe-variants.ts';
import { harmlessKinds, heavyRegions, isLeftOut } from './weigh-regions.ts';
import { lightWords } from './word-classes.ts';

/**
 * Compares two versions of one utterance, word by word.
 * - No difference but typography: *same*.
 * - Case, punctuation, spelling and contractions alone, or light words (articles, “that”, “and”, hesitations): *wording*.
 *   No number, negation, name or content word has changed.
 * - One version is a part of the other, from its start, its end or its middle, or marks what it leaves out with an ellipsis;
 *   or the end of the one is the beginning of the other, by four words or more: *precision*. But a negation left out of the same sentence makes it unclear: “a hero” is no excerpt of “not a hero”.
 * - Anything else, a changed number, negation or content word: *unclear*, with the words named. Two transcriptions cannot
 *   both be exact then, yet the words do not show which is, nor whether the utterance was one; calling it a contradiction is
 *   the editors’ judgement.
 */
export function compareQuotations(a: ValueOf<'quotation'>, b: ValueOf<'quotation'>): Comparison {
  const collation = collateQuotations(a.words, b.words);
  const variants = [...collation.variants];
  const relation = relate(collation);
  const reason = whyRelated(relation, collation, a.words, b.words);
  if (variants.length === 0) return { relation, reason, tolerances: [], variants };
  return { relation, reason, difference: sizeOfVariants(variants), tolerances: [], variants };
}

type QuotationRelation = 'same' | 'wording' | 'precision' | 'unclear';

function relate(collation: Collation): QuotationRelation {
  if (collation.variants.length === 0) return 'same';
  const heavy = heavyRegions(collation);
  if (heavy.length === 0) return 'wording';
  if (!heavy.every((region) => isLeftOut(region, collation)) || !sharesWords(collation)) return 'unclear';
  return isOneSided(heavy) || overlapsFirmly(collation) ? 'precision' : 'unclear';
}

function isOneSided(heavy: readonly ClassedRegion[]): boolean {
  return new Set(heavy.map(({ kind }) => kind)).size === 1;
}

const firmOverlap = 4; // words in a row; fewer may end one sentence and begin another

/** Whether the end of the one is the beginning of the other, by more than a word or two. */
function overlapsFirmly({ a, regions }: Collation): boolean {
  const changed = new Set(regions.flatMap(({ fromA, toA }) => range(fromA, toA)));
  let run = 0;
  return a.some((token, at) => {
    if (changed.has(at)) run = 0;
    else if (isWord(token)) run += 1;
    return run >= firmOverlap;
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** Whether the versions have a word in common that means something; two without one are no versions of each other. */
function sharesWords({ a, b }: Collation): boolean {
  const keys = new Set(a.filter(isWord).map((each) => each.key));
  return b.some((each) => isWord(each) && !lightWords.has(each.key) && keys.has(each.key));
}

function whyRelated(relation: QuotationRelation, collation: Collation, a: string, b: string): string {
  if (relation === 'same') return 'Both quote the same words';
  if (relation === 'unclear' && !sharesWords(collation)) {
    return 'They have no telling word in common, so nothing shows that they are versions of one utterance';
  }
  const heavy = heavyRegions(collation);
  const weighed = collation.variants.filter((each) => heavy.length === 0 || !harmlessKinds.has(each.kind));
  const named = describeVariants(weighed, a, b);
  if (relation === 'wording') return `The same words but for ${named}`;
  if (relation === 'precision') {
    const whole = isOneSided(heavy)
      ? 'One quotes a part of what the other quotes'
      : 'Each quotes more at one end';
    return `${whole}: ${named}`;
  }
  return `The words differ in more than their writing: ${named}; the texts do not show which was said`;
}
