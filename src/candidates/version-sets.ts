import type { QuotationVersion } from '../schemas/alignment.ts';

/** The words of a version, folded. */
export type WordsOf = (version: QuotationVersion) => ReadonlySet<string>;

// a fourth version of one account repeats the others
const mostSets = 4;

/**
 * The versions of an utterance as sets with one version an article: first the longest of each, marked ones before running
 * text. Where an account has further versions, each stands in a set with those of the others that share most of its words.
 */
export function versionSets(versions: readonly QuotationVersion[], wordsOf: WordsOf): QuotationVersion[][] {
  const byArticle = new Map<string, QuotationVersion[]>();
  for (const version of versions) {
    byArticle.set(version.article, [...(byArticle.get(version.article) ?? []), version]);
  }
  const own = [...byArticle.values()].map((all) => all.toSorted(weightiestFirst));
  const first = own.flatMap((all) => all.slice(0, 1));
  const further = own.flatMap((all) => all.slice(1));
  const sets = further.map((version) =>
    own.flatMap((all) => (all.includes(version) ? [version] : closest(all, version, wordsOf))),
  );
  return distinct([first, ...sets]).slice(0, mostSets);
}

function closest(
  all: readonly QuotationVersion[],
  to: QuotationVersion,
  wordsOf: WordsOf,
): readonly QuotationVersion[] {
  const wanted = wordsOf(to);
  const likeness = (version: QuotationVersion) => {
    const words = wordsOf(version);
    const common = [...words].filter((word) => wanted.has(word)).length;
    return common / Math.max(1, Math.min(words.size, wanted.size));
  };
  return all.toSorted((one, other) => likeness(other) - likeness(one)).slice(0, 1);
}

function distinct(sets: readonly QuotationVersion[][]): QuotationVersion[][] {
  const keys = sets.map((set) => set.map(({ article, start }) => `${article} ${start}`).join());
  return sets.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

function weightiestFirst(one: QuotationVersion, other: QuotationVersion): number {
  return (
    Number(other.marked) - Number(one.marked) || lengthOf(other) - lengthOf(one) || one.start - other.start
  );
}

function lengthOf({ words }: QuotationVersion): number {
  return words.end - words.start;
}
