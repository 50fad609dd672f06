import type { QuotationVersion } from '../../schemas/alignment.ts';

/** The words of a version, folded, in their order. */
export type WordsOf = (version: QuotationVersion) => readonly string[];

export interface VersionSet {
  readonly versions: readonly QuotationVersion[];
  /** Whether all that its versions have in common stands in sets before it. */
  readonly isRepeat: boolean;
}

// further versions of one account repeat these
const mostSets = 6;

/**
 * The versions of an utterance as sets with one version an article: first the longest of each, marked ones before running
 * text. Where an account has further versions, each stands in a set with those of the others that share most of its words.
 */
export function versionSets(versions: readonly QuotationVersion[], wordsOf: WordsOf): VersionSet[] {
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
  const alike = [first, ...byLength, ...sets].map((set) => overlapping(set, wordsOf));
  return markRepeats(distinct(alike.filter((set) => set.length > 1)).slice(0, mostSets), wordsOf);
}

function markRepeats(sets: readonly QuotationVersion[][], wordsOf: WordsOf): VersionSet[] {
  const shown = new Set<string>();
  return sets.map((versions) => {
    const common = commonRows(versions.map(wordsOf));
    const isRepeat = shown.size > 0 && common.every((row) => shown.has(row));
    for (const row of common) shown.add(row);
    return { versions, isRepeat };
  });
}

/** Rows of words that more than one version has. */
function commonRows(versions: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const words of versions) {
    for (const row of new Set(rowsOf(words))) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([row]) => row);
}

function closest(
  all: readonly QuotationVersion[],
  to: QuotationVersion,
  wordsOf: WordsOf,
): readonly QuotationVersion[] {
  const wanted = new Set(wordsOf(to));
  const common = (version: QuotationVersion) => wordsOf(version).filter((word) => wanted.has(word)).length;
  const further = (version: QuotationVersion) => wordsOf(version).length - common(version);
  return all
    .toSorted((one, other) => common(other) - common(one) || further(one) - further(other))
    .slice(0, 1);
}

/** The versions of a set that share words with all before them, from the one on that shares with most. */
function overlapping(set: readonly QuotationVersion[], wordsOf: WordsOf): QuotationVersion[] {
  const words = new Map(set.map((version) => [version, wordsOf(version)]));
  const shares = (one: QuotationVersion, other: QuotationVersion) =>
    shareWords(words.get(one) ?? [], words.get(other) ?? []);
  const counts = new Map(set.map((one) => [one, set.filter((other) => shares(one, other)).length]));
  const byCount = set.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  const kept: QuotationVersion[] = [];
  for (const version of byCount) if (kept.every((other) => shares(version, other))) kept.push(version);
  return set.filter((version) => kept.includes(version));
}

// words in a row that two utterances hardly share by chance
const wordsInRow = 4;
const mostOfShorter = 0.7;

/** Whether two versions share four words in a row, or most words of the shorter: “I think so” stands in many speeches. */
function shareWords(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const known = new Set(longer);
  const common = shorter.filter((word) => known.has(word)).length;
  if (common >= mostOfShorter * shorter.length && shorter.length > 0) return true;
  const rows = new Set(rowsOf(longer));
  return rowsOf(shorter).some((row) => rows.has(row));
}

function rowsOf(words: readonly string[]): string[] {
  return words.flatMap((_, at) =>
    at + wordsInRow <= words.length ? [words.slice(at, at + wordsInRow).join(' ')] : [],
  );
}

/** Each set that has a version no set before it has. */
function distinct(sets: readonly QuotationVersion[][]): QuotationVersion[][] {
  const shown = new Set<QuotationVersion>();
  return sets.filter((set) => {
    const isNew = set.some((version) => !shown.has(version));
    for (const version of set) shown.add(version);
    return isNew;
  });
}

function weightiestFirst(one: QuotationVersion, other: QuotationVersion): number {
  return (
    Number(other.marked) - Number(one.marked) || lengthOf(other) - lengthOf(one) || one.start - other.start
  );
}

function lengthOf({ words }: QuotationVersion): number {
  return words.end - words.start;
}
