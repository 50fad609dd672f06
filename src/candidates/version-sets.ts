import type { QuotationVersion } from '../schemas/alignment.ts';

/** The words of a version, folded. */
export type WordsOf = (version: QuotationVersion) => ReadonlySet<string>;

// further versions of one account repeat these
const mostSets = 6;

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
  const most = Math.max(0, ...own.map((all) => all.length));
  // the second longest of each account are mostly the same words again
  const byLength = Array.from({ length: most }, (_, at) => own.flatMap((all) => all.slice(at).slice(0, 1)));
  return distinct([first, ...byLength, ...sets].filter((set) => set.length > 1)).slice(0, mostSets);
}

function closest(
  all: readonly QuotationVersion[],
  to: QuotationVersion,
  wordsOf: WordsOf,
): readonly QuotationVersion[] {
  const wanted = wordsOf(to);
  const common = (version: QuotationVersion) =>
    [...wordsOf(version)].filter((word) => wanted.has(word)).length;
  const further = (version: QuotationVersion) => wordsOf(version).size - common(version);
  return all
    .toSorted((one, other) => common(other) - common(one) || further(one) - further(other))
    .slice(0, 1);
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
