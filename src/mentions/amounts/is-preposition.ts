import type { ReadableArticle } from '../readable-article.ts';
import { wordsBefore } from './neighbouring-words.ts';

/** Hedges that are prepositions elsewhere: “tensions over two flights”, “under two presidents”, “sources close to three officials”. */
const placing: ReadonlySet<string> = new Set(['above', 'around', 'below', 'beyond', 'over', 'under']);

/** Words that take “over” or “about” themselves: a dispute over 30 jobs is not one over more than 30 jobs. */
const takers: ReadonlySet<string> = new Set(
  [
    'agreement all anger angry apologized argue argued argument asked asking battle book books charged clash clashed clashes',
    'comments complained complaints concern concerned concerns control controversy criticism criticized debate deal details',
    'dispute disputes doubts everything fears feud feuding fight fighting film films fired fought fury hear heard information',
    'investigated investigation jurisdiction know knew lawsuit lawsuits learn learned lied lies message messages movie',
    'negotiations nothing outrage power protest protested protests question questioned questions quarrel report reports',
    'resigned row said say something standoff stories story sue sued suing talk talked talking talks tell tension tensions',
    'testified think thought told tussle uproar war warned warning warnings worried worries worry write wrote',
  ]
    .join(' ')
    .split(' '),
);
const persons: ReadonlySet<string> = new Set(
  'adviser advisers aide aides ally allies friend friends official officials people person source sources someone those'.split(
    ' ',
  ),
);

/**
 * Whether a hedge is a preposition here, so that the number stands by itself. Nobody counts “over two flights”: before a
 * small count such words are taken for prepositions; before other numbers only behind a word that takes them.
 */
export function isPreposition(
  article: ReadableArticle,
  hedge: { readonly words: string; readonly start: number },
  from: number,
  isSmallCount: boolean,
): boolean {
  const { words, start } = hedge;
  if (isSmallCount && placing.has(words)) return true;
  if (!['about', 'over', 'close to'].includes(words)) return false;
  const [before] = wordsBefore(article, start, from, 1);
  if (before === undefined) return false;
  return words === 'close to' ? persons.has(before.lower) : takers.has(before.lower);
}
