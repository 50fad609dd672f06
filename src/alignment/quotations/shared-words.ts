import { alignTokens } from '../../values/align-tokens.ts';
import { isWord } from '../../values/classify-variants.ts';
import type { QuotationToken } from '../../values/quotation-tokens.ts';

/** What two quotations have in common, by the collation that claims and families share. */
export interface SharedWords {
  /** The keys of the words that stand in both, in the same order. */
  readonly all: readonly string[];
  /** The most of them in a row, whatever the punctuation between; of runs as long, the first. */
  readonly longest: readonly string[];
}

/** The words two quotations share. */
export function sharedWords(a: readonly QuotationToken[], b: readonly QuotationToken[]): SharedWords {
  let [atA, atB] = [0, 0];
  let all: readonly string[] = [];
  let [run, longest]: [readonly string[], readonly string[]] = [[], []];
  for (const { added, removed, count: size } of alignTokens(a, b)) {
    const words = (added ? b.slice(atB, atB + size) : a.slice(atA, atA + size)).filter(isWord);
    [atA, atB] = [atA + (added ? 0 : size), atB + (removed ? 0 : size)];
    if (added || removed) {
      if (words.length > 0) run = [];
      continue;
    }
    const keys = words.map(({ key }) => key);
    all = [...all, ...keys];
    run = [...run, ...keys];
    if (run.length > longest.length) longest = run;
  }
  return { all, longest };
}
