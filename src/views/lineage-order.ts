import type { ArticlePair, OriginGroup } from '../schemas/alignment.ts';
import { ownWordsShared } from './pair-standing.ts';

/**
 * The order in which a lineage drawing shows articles: those of one origin side by side, then those that share most.
 * Begins with every article alone and joins rows at their ends, pair after pair; of the four ways to join two rows the
 * one that brings the pair closest. `ids` are in the order of the page, which decides whatever sharing leaves open.
 */
export function lineageOrder(
  ids: readonly string[],
  pairs: readonly ArticlePair[],
  origins: readonly Pick<OriginGroup, 'articles'>[],
): string[] {
  let rows: string[][] = ids.map((id) => [id]);
  for (const { a, b } of byCloseness(pairs, origins)) {
    const [first, second] = [rows.find((row) => row.includes(a)), rows.find((row) => row.includes(b))];
    if (!first || !second || first === second) continue;
    rows = [...rows.filter((row) => row !== first && row !== second), closestJoin(first, second, a, b)];
  }
  const placeOf = (id: string) => ids.indexOf(id);
  return rows
    .map((row) => (placeOf(row[0] ?? '') <= placeOf(row.at(-1) ?? '') ? row : row.toReversed()))
    .sort((one, other) => Math.min(...one.map(placeOf)) - Math.min(...other.map(placeOf)))
    .flat();
}

/** Pairs of one origin first, even those joined by a credit alone, so that no frame is ever torn. */
function byCloseness(
  pairs: readonly ArticlePair[],
  origins: readonly Pick<OriginGroup, 'articles'>[],
): ArticlePair[] {
  const isOne = ({ a, b }: ArticlePair) =>
    origins.some(({ articles }) => articles.includes(a) && articles.includes(b));
  return pairs
    .filter((pair) => isOne(pair) || ownWordsShared(pair) > 0)
    .sort(
      (one, other) =>
        Number(isOne(other)) - Number(isOne(one)) || ownWordsShared(other) - ownWordsShared(one),
    );
}

function closestJoin(first: readonly string[], second: readonly string[], a: string, b: string): string[] {
  const joins = [first, first.toReversed()].flatMap((one) =>
    [second, second.toReversed()].map((other) => [...one, ...other]),
  );
  const distance = (row: readonly string[]) => Math.abs(row.indexOf(a) - row.indexOf(b));
  return joins.reduce((best, join) => (distance(join) < distance(best) ? join : best));
}
