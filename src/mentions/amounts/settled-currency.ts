import type { ReadableArticle } from '../readable-article.ts';

const cache = new WeakMap<ReadableArticle, string | undefined>();
const named =
  /(?<![\p{L}.])(?:(?<us>u\.?s\.? ?\$|usd(?! coin)|u\.?s\.? dollars?|american dollars)|(?<other>(?:c|ca|a|au|nz|hk|s|nt)\$|(?:canadian|australian|new zealand|hong kong|singapore|taiwan|jamaican|fijian) dollars?))/gu;

/** The dollars an article means by “$”: USD when it names American dollars somewhere and no other country’s. */
export function settledCurrency(article: ReadableArticle): string | undefined {
  if (!cache.has(article)) cache.set(article, search(article));
  return cache.get(article);
}

function search({ lower }: ReadableArticle): string | undefined {
  if (!/\$|dollar/.test(lower)) return undefined;
  let settled: string | undefined;
  for (const { groups } of lower.matchAll(named)) {
    if (groups?.['other'] !== undefined) return undefined;
    settled = 'USD';
  }
  return settled;
}
