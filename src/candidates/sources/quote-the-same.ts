import type { QuotationFamily, QuotationVersion } from '../../schemas/alignment.ts';
import { spansOverlap, type Span } from '../../text/span.ts';

interface Passage extends Span {
  readonly article: string;
}

/** Whether two passages hold versions of one utterance. */
export type QuoteTheSame = (a: Passage, b: Passage) => boolean;

/** Finds passages that quote the same; spans count into the raw text. */
export function quoteTheSame(families: readonly QuotationFamily[]): QuoteTheSame {
  const byArticle = new Map<string, { readonly version: QuotationVersion; readonly family: string }[]>();
  for (const { id, versions } of families) {
    for (const version of versions) {
      const known = byArticle.get(version.article);
      if (known === undefined) byArticle.set(version.article, [{ version, family: id }]);
      else known.push({ version, family: id });
    }
  }
  const familiesIn = (passage: Passage) =>
    (byArticle.get(passage.article) ?? [])
      .filter(({ version }) => spansOverlap(version.words, passage))
      .map(({ family }) => family);
  return (a, b) => {
    const quoted = familiesIn(a);
    return quoted.length > 0 && familiesIn(b).some((family) => quoted.includes(family));
  };
}
