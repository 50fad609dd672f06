import type { QuotationFamily } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';

/** All utterances that have more than one version, in one article or several. */
export function findFamilies(_witnesses: readonly Witness[]): QuotationFamily[] {
  return [];
}
