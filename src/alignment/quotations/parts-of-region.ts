import type { Variant } from '../../schemas/comparison.ts';
import { isWord } from '../../values/classify-variants.ts';
import type { ClassedRegion, Collation } from '../../values/collate-quotations.ts';

/** Columns of one difference that are of one kind. */
export interface PartOfRegion {
  readonly columns: readonly number[];
  readonly kind: Variant['kind'];
  /** The version that has no words here; absent where each has its own. */
  readonly lacks?: 'a' | 'b';
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
  const { kind } = region;
  const inA = a.slice(region.fromA, region.toA).map(isWord);
  const inB = b.slice(region.fromB, region.toB).map(isWord);
  if (inB.length === 0) return [{ columns: ours, kind, lacks: 'b' }];
  if (inA.length === 0) return [{ columns: theirs, kind, lacks: 'a' }];
  if (!inB.includes(true) && inA.includes(true)) return afterMarks(inA, ours, theirs, { kind, lacks: 'b' });
  if (!inA.includes(true) && inB.includes(true)) return afterMarks(inB, theirs, ours, { kind, lacks: 'a' });
  return [{ columns: [...ours, ...theirs], kind }];
}

function afterMarks(
  areWords: readonly boolean[],
  columns: readonly number[],
  marks: readonly number[],
  rest: Omit<PartOfRegion, 'columns'>,
): PartOfRegion[] {
  const front = areWords.indexOf(true);
  return [
    { columns: [...columns.slice(0, front), ...marks], kind: 'punctuation' },
    { ...rest, columns: columns.slice(front) },
  ];
}
