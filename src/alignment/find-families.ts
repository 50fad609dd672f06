import type { QuotationFamily } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';
import { addContinuations } from './quotations/add-continuations.ts';
import { addEchoes } from './quotations/add-echoes.ts';
import { reportingSentences } from './quotations/find-paraphrases.ts';
import { findPassages } from './quotations/find-passages.ts';
import { joinVersions } from './quotations/join-versions.ts';
import { nameFamilies } from './quotations/name-families.ts';
import { comparePassages } from './quotations/quoted-passage.ts';
import { toFamily } from './quotations/to-family.ts';

/**
 * All utterances that have more than one version, in one article or several, in the order of their first versions. Every
 * quotation is in one family at most; which versions belong together depends on their words, speakers and sentences, never
 * on the order of the articles.
 */
export function findFamilies(witnesses: readonly Witness[]): QuotationFamily[] {
  const passages = witnesses.flatMap(findPassages).toSorted(comparePassages);
  const joined = addEchoes(joinVersions(passages), witnesses, passages);
  const families = addContinuations(joined, passages).toSorted(
    ([a], [b]) => (a && b ? comparePassages(a, b) : 0), // none is empty
  );
  const names = nameFamilies(families);
  const labels = new Map(witnesses.map(({ id, label }) => [id, label] as const));
  const sentences = witnesses.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(reportingSentences);
  const surroundings = { labelOf: (article: string) => labels.get(article) ?? article, sentences };
  return families.flatMap((versions, at) => {
    const named = names[at];
    return named ? [toFamily(versions, named, surroundings)] : [];
  });
}
