import { alignTokens } from '../../values/align-tokens.ts';
import { compareCodeUnits } from '../../values/compare-code-units.ts';
import type { QuotationToken } from '../../values/quotation-tokens.ts';
import type { AreJoined, VersionWords } from './wording.ts';

/** One token wide: for each version the index of its token here, or nothing where it has none. */
export type Column = (number | undefined)[];

type Tokens = readonly QuotationToken[];

// a version is laid beside the one it is most like; among more than this many the first will do
const mostGuides = 8;

/**
 * Aligns any number of versions token by token: every token stands in exactly one column, and the tokens of each version
 * stand in their own order. The longest version is laid out first, and each further one beside the version it shares most
 * words with, by the alignment that comparing two versions uses. Versions are taken in the order of their length and words,
 * so the order in which they come does not matter.
 */
export function alignVersions(versions: readonly VersionWords[], areJoined: AreJoined): Column[] {
  let columns: Column[] = [];
  const placed: number[] = [];
  const waiting = canonicalOrder(versions);
  const reached = new Set<number>();
  while (waiting.length > 0) {
    // beside a version it was joined with where there is one, so that chains of versions share their columns
    const next = waiting.findIndex((each) => reached.has(each));
    const [version] = waiting.splice(Math.max(0, next), 1);
    if (version === undefined) break;
    for (const each of waiting) if (areJoined(version, each)) reached.add(each);
    const added = versions[version] ?? nothing;
    const joined = placed.filter((each) => areJoined(each, version));
    const guide = bestGuide(versions, joined, added);
    const matches = guide ? matchesOf(versions, columns, guide, added.tokens) : new Map<number, number>();
    const behind =
      matches.size === 0
        ? placeBeside(versions, columns, added)
        : [...matches.values()].reduce((a, b) => Math.min(a, b));
    columns = addVersion(columns, version, matches, added.tokens.length, behind);
    placed.push(version);
  }
  return columns;
}

function canonicalOrder(versions: readonly VersionWords[]): number[] {
  return versions
    .map(({ words, tokens }, at) => ({ words, length: tokens.length, at }))
    .toSorted((a, b) => b.length - a.length || compareCodeUnits(a.words, b.words) || a.at - b.at)
    .map(({ at }) => at);
}

interface Guide {
  readonly version: number;
  /** Index of a token of the guide for each token that is in both, by index of the token in the new version. */
  readonly matches: ReadonlyMap<number, number>;
}

function bestGuide(
  versions: readonly VersionWords[],
  placed: readonly number[],
  added: VersionWords,
): Guide | undefined {
  let best: Guide | undefined;
  let most = 0;
  for (const version of placed.slice(0, mostGuides)) {
    const matches = matchedInOrder(versions[version] ?? nothing, added);
    if (matches.size > most) [best, most] = [{ version, matches }, matches.size];
  }
  return best;
}

const nothing: VersionWords = { words: '', tokens: [] };

/** As claims collate two quotations: the first by its words comes first, so that both find the same places. */
function matchedInOrder(guide: VersionWords, added: VersionWords): Map<number, number> {
  if (compareCodeUnits(guide.words, added.words) <= 0) return matched(guide.tokens, added.tokens);
  return new Map([...matched(added.tokens, guide.tokens)].map(([inGuide, inAdded]) => [inAdded, inGuide]));
}

/** From the index of a token to that of the same word in the guide. */
function matched(guide: Tokens, tokens: Tokens): Map<number, number> {
  const matches = new Map<number, number>();
  let [atA, atB] = [0, 0];
  for (const { added, removed, count } of alignTokens(guide, tokens)) {
    for (let step = 0; !added && !removed && step < count; step += 1) matches.set(atB + step, atA + step);
    [atA, atB] = [atA + (added ? 0 : count), atB + (removed ? 0 : count)];
  }
  return matches;
}

/** The column of each token of the new version that has one already, by its index. */
function matchesOf(
  versions: readonly VersionWords[],
  columns: readonly Column[],
  guide: Guide,
  tokens: Tokens,
): Map<number, number> {
  const columnOf = new Map(columns.map((column, at) => [column[guide.version], at] as const));
  const found = new Map<number, number>();
  for (const [at, inGuide] of guide.matches) {
    const column = columnOf.get(inGuide);
    if (column !== undefined) found.set(at, column);
  }
  return withGapsFilled(versions, columns, guide.version, tokens, found);
}

/** Words the guide lacks may stand in another version, between the same neighbours. */
function withGapsFilled(
  versions: readonly VersionWords[],
  columns: readonly Column[],
  guide: number,
  tokens: Tokens,
  found: ReadonlyMap<number, number>,
): Map<number, number> {
  const all = new Map(found);
  let [from, column] = [0, 0];
  for (let at = 0; at <= tokens.length; at += 1) {
    const next = at === tokens.length ? columns.length : found.get(at);
    if (next === undefined) continue;
    if (at > from) {
      const open = Array.from({ length: next - column }, (_, step) => column + step).filter(
        (each) => columns[each]?.[guide] === undefined,
      );
      const standing = open.map((each) => anyToken(versions, columns[each] ?? []));
      for (const [own, there] of matched(standing, tokens.slice(from, at)))
        all.set(from + own, open[there] ?? 0);
    }
    [from, column] = [at + 1, next + 1];
  }
  return all;
}

function anyToken(versions: readonly VersionWords[], column: Column): QuotationToken {
  const version = column.findIndex((each) => each !== undefined);
  const token = versions[version]?.tokens[column[version] ?? -1];
  if (token === undefined) throw new Error('a column without a token');
  return token;
}

/** The column before which words stand that no other version has: beside the next piece of the same account, else last. */
function placeBeside(
  versions: readonly VersionWords[],
  columns: readonly Column[],
  { stands }: VersionWords,
): number {
  const [next] = versions
    .map((each, at) => ({ stands: each.stands, at: columns.findIndex((column) => column[at] !== undefined) }))
    .filter(({ at, stands: other }) => at !== -1 && other && stands && other.article === stands.article)
    .filter(({ stands: other }) => (other?.start ?? 0) > (stands?.start ?? 0))
    .toSorted((a, b) => (a.stands?.start ?? 0) - (b.stands?.start ?? 0));
  return next?.at ?? columns.length;
}

/** New columns stand right behind the last match before them; those before any match right before the first. */
function addVersion(
  columns: readonly Column[],
  version: number,
  matches: ReadonlyMap<number, number>,
  count: number,
  start: number,
): Column[] {
  const added = new Map<number, Column[]>();
  const filled = columns.map((column) => [...column]);
  let behind = start;
  for (let at = 0; at < count; at += 1) {
    const match = matches.get(at);
    if (match !== undefined) {
      (filled[match] ?? [])[version] = at;
      behind = match + 1;
      continue;
    }
    const column: Column = [];
    column[version] = at;
    const beside = added.get(behind);
    if (beside) beside.push(column);
    else added.set(behind, [column]);
  }
  return Array.from({ length: columns.length + 1 }, (_, at) => [
    ...(added.get(at) ?? []),
    ...filled.slice(at, at + 1),
  ]).flat();
}
