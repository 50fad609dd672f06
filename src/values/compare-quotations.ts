import type { Comparison } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';
import { isWord } from './classify-variants.ts';
import { collateQuotations, type Collation } from './collate-quotations.ts';
import { describeVariants, sizeOfVariants } from './describe-variants.ts';
import { harmlessKinds, heavyRegions, isLeftOut } from './weigh-regions.ts';
import { lightWords } from './word-classes.ts';

/**
 * Compares two versions of one utterance, word by word.
 * - No difference but typography: *same*.
 * - Case, punctuation, spelling and contractions alone, or light words (articles, “that”, “and”, hesitations): *wording*.
 *   No number, negation, name or content word has changed.
 * - One version is a part of the other, from its start, its end or its middle, or marks what it leaves out with an ellipsis:
 *   *precision*. But a negation left out of the same sentence makes it unclear: “a hero” is no excerpt of “not a hero”.
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
  const isPart = (['omission', 'addition'] as const).some((kind) =>
    heavy.every((region) => region.kind === kind && isLeftOut(region, collation)),
  );
  return isPart && sharesWords(collation) ? 'precision' : 'unclear';
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
  if (relation === 'precision') return `One quotes a part of what the other quotes: ${named}`;
  return `The words differ in more than their writing: ${named}; the texts do not show which was said`;
}
