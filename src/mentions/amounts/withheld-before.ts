import type { Unresolved } from '../../schemas/mention.ts';
import { blockAt } from '../block-at.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Why an expression has no value, although its words name one. */
export interface Withheld {
  readonly reason: Extract<Unresolved, 'denied' | 'only-possible'>;
  /** Where the expression begins with the word that denies it. */
  readonly start: number;
}

const longest = 56;

/** “not even 10 people”, “nowhere near 40%”: “not fewer than 30” is a hedge, and never comes here. */
const deniedAmount =
  /(?<![\p{L}-])(?:(?<denial>(?:not|nowhere near|nothing like|anything but|all but|no)(?: (?:even|yet|just|only|quite|necessarily|exactly|the)){0,2} )|(?:[a-z]{2,6}n't|never)(?: (?:even|yet|just|only|exactly|be|been)){0,2} )$/u;

const linking =
  'a|an|actually|always|among|as|be|become|becoming|been|being|by any means|called|considered|even|exactly|for|had|has|have|her|his|in|its|necessarily|one of|quite|really|regarded|seen|so much|still|that|the|their|this|yet';
/** “It was not the first”, “isn't even among the top five”; “not only the first” is the first. */
const deniedRank = new RegExp(
  `(?:(?<![\\p{L}-])(?:not|never|no longer|nor|hardly|far from|nowhere near|anything but)|n't)(?:, however,| (?:${linking})){0,3} $`,
  'u',
);

const wishing =
  'aim|aims|aimed|aiming|attempt|attempting|bid|bidding|chance|expected|favorite|favourite|hope|hopes|hoped|hoping|likely|plan|plans|planned|planning|poised|seek|seeks|seeking|sought|tipped|tries|tried|try|trying|vow|vows|vowed|want|wants|wanted|wish|wishes|wished';
/** “could become the first”, “hopes to be the first”, “would be the largest”. */
const possibleRank = new RegExp(
  `(?<![\\p{L}-])(?:(?:can|could|may|might|would)(?: (?:also|then|soon|well|still|yet|one day|eventually|potentially)){0,2}|(?:${wishing}) to|dream(?:s|t|ed|ing)? of) (?:be|become|becoming|being|finish|have|make|mark|rank|represent)(?: (?:among|as|by far|considered|easily|in|only)){0,1} $`,
  'u',
);

/** Whether words before an amount or a rank deny it, or only hope for it. */
export function withheldBefore(
  article: ReadableArticle,
  kind: 'quantity' | 'rank',
  start: number,
): Withheld | undefined {
  const from = Math.max(blockAt(article, start)?.start ?? start, start - longest);
  const before = article.lower.slice(from, start);
  if (kind === 'quantity') {
    const found = deniedAmount.exec(before);
    return found === null
      ? undefined
      : { reason: 'denied', start: start - (found.groups?.['denial'] ?? '').length };
  }
  if (deniedRank.test(before)) return { reason: 'denied', start };
  return possibleRank.test(before) ? { reason: 'only-possible', start } : undefined;
}
