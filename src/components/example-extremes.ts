/** A made-up story at its limits, for the specimens: many accounts with long names, many claims. */
import type { KnownArticle, MatrixCell, MatrixRow } from '../schemas/story-view.ts';

const longest = 'Consolidated Evening Advertiser and Shipping Gazette of the Northern Harbours';

/** As many accounts as asked for, at most 26; each third has a very long name. */
export function manyArticles(count: number): KnownArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const siglum = String.fromCodePoint(65 + index);
    return {
      id: `paper-${siglum.toLowerCase()}`,
      siglum,
      label: index % 3 === 0 ? `${longest} ${siglum}` : `Paper ${siglum}`,
      address: '/',
      facts: [],
      answers: '',
    };
  });
}

/** As many claims as asked for: each account answers two of three. */
export function manyRows(articles: readonly KnownArticle[], count: number): MatrixRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `claim-${String(index)}`,
    title: `How many boats lay in harbour ${String(index + 1)}`,
    address: '/',
    standing: 'precision',
    standingWords: 'Compatible, different detail',
    cells: articles.map((article, column) => cellOf(article, (index + column) % 3 === 0)),
  }));
}

function cellOf({ id, siglum, label }: KnownArticle, silent: boolean): MatrixCell {
  const told = { article: id, siglum, label, address: '/', against: [] };
  return silent
    ? { ...told, kind: 'silent', words: 'silent', standsWords: '' }
    : {
        ...told,
        kind: 'reading',
        words: 'about 20 boats',
        relation: 'precision',
        standsWords: 'Compatible, different detail:',
      };
}
