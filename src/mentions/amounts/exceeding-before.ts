import type { ReadableArticle } from '../readable-article.ts';

const longest = 64;
const verb =
  /(?<![\p{L}-])(?<verb>exceed(?:s|ed)?|surpass(?:es|ed)?|topped|tops|crossed|crosses|pass(?:ed|es)) $/u;
/** What passes a figure; who passes 300 cars, or a bill, is somebody else. */
const figures =
  /(?<![\p{L}-])(?:amount|attendance|bill|bills|budget|cases|cost|costs|count|crowd|crowds|deaths|debt|debts|deficit|demand|donations|earnings|exports|imports|income|index|inflation|losses|membership|number|numbers|output|population|price|prices|production|profit|profits|rate|rates|revenue|revenues|salaries|sales|size|spending|sum|speed|speeds|temperature|temperatures|tally|toll|total|totals|traffic|turnout|turnover|value|votes|wages|winds)(?: (?!passed|passes)[\p{L}'-]{1,16}){0,4} $/u;

/**
 * Where a verb begins that says that something is more than the number behind it: “the toll topped 1,000”. Nothing where the
 * subject is no figure, unless what is topped has a unit.
 */
export function exceedingBefore(
  article: ReadableArticle,
  at: number,
  from: number,
  isMeasured: boolean,
): number | undefined {
  const begin = Math.max(from, at - longest);
  const before = article.lower.slice(begin, at);
  const found = verb.exec(before);
  if (found === null) return undefined;
  const isPlain = isMeasured && !/^(?:pass|cross)/.test(found[0]);
  if (!isPlain && !figures.test(before.slice(0, found.index))) return undefined;
  return begin + found.index;
}
