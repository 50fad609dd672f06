import type { Variant } from '../../schemas/comparison.ts';
import { isWord } from '../../values/classify-variants.ts';
import type { ClassedRegion, Collation } from '../../values/collate-quotations.ts';
import type { QuotationToken } from '../../values/quotation-tokens.ts';

/** Columns of one difference that are of one kind. */
export interface PartOfRegion {
  readonly columns: readonly number[];
  readonly kind: Variant['kind'];
}

/**
 * The columns of a region with their kind. Where the one version goes on and the other has but the mark that ends it, the
 * marks are punctuation of their own: the comma before “he said”, not the sentences after it.
 */
export function partsOf(
  region: ClassedRegion,
  { a, b }: Collation,
  ours: readonly number[],
  theirs: readonly number[],
): PartOfRegion[] {
  const [inA, inB] = [a.slice(region.fromA, region.toA), b.slice(region.fromB, region.toB)];
  const isMarksAlone = (tokens: readonly QuotationToken[]) => tokens.length > 0 && !tokens.some(isWord);
  const split = (long: readonly QuotationToken[], at: readonly number[], marks: readonly number[]) => {
    const first = long.findIndex(isWord);
    const front = first === -1 ? long.length : first;
    return [
      { columns: [...at.slice(0, front), ...marks], kind: 'punctuation' as const },
      { columns: at.slice(front), kind: region.kind },
    ];
  };
  if (isMarksAlone(inA) && inB.some(isWord)) return split(inB, theirs, ours);
  if (isMarksAlone(inB) && inA.some(isWord)) return split(inA, ours, theirs);
  return [{ columns: [...ours, ...theirs], kind: region.kind }];
}
