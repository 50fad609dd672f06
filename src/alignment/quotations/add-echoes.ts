import type { Witness } from '../../schemas/witness.ts';
import { findEchoes } from './find-echoes.ts';
import { comparePassages, type QuotedPassage } from './quoted-passage.ts';

/**
 * Adds to the families what other articles have of their words without marks. A quotation without another version makes a
 * family with its echoes. An article that has a version already needs no echo.
 */
export function addEchoes(
  families: readonly (readonly QuotedPassage[])[],
  witnesses: readonly Witness[],
  passages: readonly QuotedPassage[],
): QuotedPassage[][] {
  const grown = families.map((family) => [...family]);
  const familyOf = new Map(grown.flatMap((family) => family.map((each) => [each, family] as const)));
  for (const witness of witnesses.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { passage, of } of findEchoes(witness, passages)) {
      const family = familyOf.get(of) ?? begin(of);
      if (family.every(({ version }) => version.article !== witness.id)) family.push(passage);
    }
  }
  return grown.map((family) => family.toSorted(comparePassages));

  function begin(of: QuotedPassage): QuotedPassage[] {
    const family = [of];
    familyOf.set(of, family);
    grown.push(family);
    return family;
  }
}
