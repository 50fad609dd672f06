/** What the shared words and the credits of two articles say of them: one origin, possibly derived, or neither. */
import type { ArticlePair, OriginGroup } from '../../schemas/alignment.ts';
import type { Witness } from '../../schemas/witness.ts';
import { areOneName, creditsNaming } from './credits-naming.ts';

/** A pair with its runs measured, before it is judged. */
export type MeasuredPair = Omit<ArticlePair, 'standing' | 'because' | 'direction'>;
export type OriginLink = OriginGroup['links'][number];
export type Judged = Pick<ArticlePair, 'standing' | 'because'>;

/**
 * The part of an article’s own words that makes it no witness of its own. It is asked of either article: a short cut of an
 * agency’s long text is that text, though most of the long one is missing.
 */
const reuse = 0.25;
// a round-up of three briefs has a third of its words from each, and all of theirs
const [half, most] = [0.5, 0.75];
// of a brief of two sentences a quarter is a phrase
const fewestWords = 25;
// two accounts of one event share phrases, and eight words of a statement; hardly ever two lines
const longRun = 20;
// what a run is made of when its pair is joined by an agency
const agencyRun = 8;

/** Why two articles are one witness; none when they are two. */
export function linksOf(pair: MeasuredPair, a: Witness, b: Witness): OriginLink[] {
  const between: OriginLink['between'] = [pair.a, pair.b];
  const sharesCopy = pair.longestRun >= agencyRun;
  const agency = sharesCopy ? sameAgency(a, b) : undefined;
  const credits = [...creditsNaming(a, b, sharesCopy), ...creditsNaming(b, a, sharesCopy)];
  return [
    ...(isReuse(pair) ? [{ between, rule: 'reuse' as const, because: tellReuse(pair, a, b) }] : []),
    ...(agency === undefined ? [] : [{ between, rule: 'agency' as const, because: agency }]),
    ...credits.map((because) => ({ between, rule: 'source-credit' as const, because })),
  ];
}

/** Judges every pair. Pairs and witnesses are those of one story. */
export function judgePairs(
  pairs: readonly MeasuredPair[],
  witnesses: readonly Witness[],
): (MeasuredPair & Judged)[] {
  const byId = new Map(witnesses.map((each) => [each.id, each]));
  const medleys = findMedleys(pairs);
  return pairs.map((pair) => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
    if (!a || !b) throw new Error(`no witness ${pair.a} or ${pair.b}`);
    return { ...pair, ...judge(pair, a, b, medleys) };
  });
}

function judge(pair: MeasuredPair, a: Witness, b: Witness, medleys: ReadonlySet<string>): Judged {
  const medley = [a, b].find(({ id }) => isOneSided(pair) && medleys.has(id) && containerOf(pair) === id);
  const links = linksOf(pair, a, b).filter(({ rule }) => rule !== 'reuse' || !medley);
  if (links.length > 0) {
    return { standing: 'one-origin', because: links.map(({ because }) => because).join(' ') };
  }
  if (medley) {
    const because = `${tellReuse(pair, a, b)} But ${medley.label} also has words of an account that shares none with the other, so the two are not counted as one.`;
    return { standing: 'possibly-derived', because };
  }
  if (pair.longestRun < longRun) return { standing: 'no-shared-copy' };
  const because = `${tellReuse(pair, a, b)} That is too little to count the two as one, and more than chance.`;
  return { standing: 'possibly-derived', because };
}

function isReuse(pair: MeasuredPair): boolean {
  return Math.max(pair.coverage.a, pair.coverage.b) >= reuse && ownWords(pair) >= fewestWords;
}

function ownWords({ runs }: MeasuredPair): number {
  return runs.reduce((sum, run) => sum + run.ownWords, 0);
}

function tellReuse(pair: MeasuredPair, a: Witness, b: Witness): string {
  const share = (part: number) => `${String(Math.round(part * 100))}%`;
  const { coverage } = pair;
  return `${String(ownWords(pair))} words outside quotations stand in both: ${share(coverage.a)} of those of ${a.label}, ${share(coverage.b)} of those of ${b.label}.`;
}

function sameAgency(a: Witness, b: Witness): string | undefined {
  const [one, other] = [a.entry.metadata.agency, b.entry.metadata.agency];
  if (!one || !other || !areOneName(one.value, other.value, true)) return undefined;
  const unstated = [a, b].filter(({ entry }) => entry.metadata.agency?.how !== 'stated');
  const note = unstated.map(({ label }) => ` The text of ${label} does not say so itself.`).join('');
  return `Both are credited to ${one.value} and share copy.${note}`;
}

/**
 * Whether a quarter of one article stands in the other, and less than a quarter of the other in the one; or most of the one,
 * and less than half of the other.
 */
function isOneSided(pair: MeasuredPair): boolean {
  const [less, more] = [pair.coverage.a, pair.coverage.b].toSorted((a, b) => a - b);
  if (less === undefined || more === undefined || !isReuse(pair)) return false;
  return less < reuse || (less < half && more >= most);
}

/** The article that holds the other’s words and many more. */
function containerOf({ a, b, coverage }: MeasuredPair): string {
  return coverage.a < coverage.b ? a : b;
}

/**
 * Articles that hold words of several others which share none with each other: a round-up of three agencies’ briefs does not
 * make these one.
 */
function findMedleys(pairs: readonly MeasuredPair[]): ReadonlySet<string> {
  const held = new Map<string, string[]>();
  for (const pair of pairs.filter(isReuse)) {
    const container = containerOf(pair);
    const part = container === pair.a ? pair.b : pair.a;
    held.set(container, [...(held.get(container) ?? []), part]);
  }
  const sharing = new Set(pairs.filter(({ runs }) => runs.length > 0).map(({ a, b }) => keyOf(a, b)));
  const areStrangers = (one: string, other: string) => one !== other && !sharing.has(keyOf(one, other));
  const medleys = [...held].filter(([, parts]) =>
    parts.some((one) => parts.some((other) => areStrangers(one, other))),
  );
  return new Set(medleys.map(([id]) => id));
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
