/** How much a place weighs where two versions of a quotation part: their writing alone, or what was said. */
import type { Variant } from '../schemas/comparison.ts';
import { edgeOf, isWord } from './classify-variants.ts';
import type { ClassedRegion, Collation } from './collate-quotations.ts';
import { lightWords } from './word-classes.ts';

/** Differences of writing, never of what was said. */
export const harmlessKinds: ReadonlySet<Variant['kind']> = new Set([
  'case',
  'punctuation',
  'spelling',
  'contraction',
]);

/** The regions that change more than light words. */
export function heavyRegions({ a, b, regions }: Collation): readonly ClassedRegion[] {
  return regions.filter((region) => {
    if (harmlessKinds.has(region.kind)) return false;
    if (region.kind === 'negation') return true;
    const words = [...a.slice(region.fromA, region.toA), ...b.slice(region.fromB, region.toB)].filter(isWord);
    return words.length === 0 || !words.every((each) => lightWords.has(each.key)); // no words: a question mark
  });
}

/**
 * Whether the words of one version alone stand before or after all that the other keeps, or at its ellipsis: the other quotes
 * a part, and changes nothing.
 */
export function isLeftOut(region: ClassedRegion, { a, b }: Collation): boolean {
  if (region.kind !== 'omission' && region.kind !== 'addition') return false;
  const { fromA, toA, fromB, toB } = region;
  const [turned, shorter] =
    region.kind === 'omission' ? [region, b] : [{ fromA: fromB, toA: toB, fromB: fromA, toB: toA }, a];
  const own = shorter.slice(turned.fromB, turned.toB);
  return edgeOf(turned, shorter) !== undefined || own.some((each) => each.key === '...');
}
