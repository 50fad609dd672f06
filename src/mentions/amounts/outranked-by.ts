import type { ReadableArticle } from '../readable-article.ts';
import { isKnownPlace } from './known-places.ts';

const longest = 64;
const name = '(?:the )?\\p{Lu}[\\p{L}.-]{1,20}(?: \\p{Lu}[\\p{L}.-]{1,20}){0,2}';
const behind = new RegExp(
  `^,? (?<how>after|behind|following|only to)(?: only)? (?<first>${name})(?: and (?<second>${name}))?(?=[.,;:!?)]|$| (?:and|but|in|by|with|at|last|this)(?!\\p{L}))`,
  'u',
);
const unclear = /^,? (?:behind|after) (?!which|being|having|years|months|weeks|all|it|they|he|she)/;

/**
 * How many are named that come before “the largest exporter”: one in “after Vietnam”, two in “behind China and India”, none
 * where nothing of the kind follows. “After” may speak of time, so behind it only names of countries count.
 */
export function outrankedBy(article: ReadableArticle, at: number, end: number): number | 'unclear' {
  const after = article.folded.slice(at, Math.min(end, at + longest));
  if (!unclear.test(after)) return 0;
  const found = behind.exec(after)?.groups;
  const names = [found?.['first'], found?.['second']].flatMap((each) => each ?? []);
  const isSure =
    found?.['how'] === 'behind' || names.every((each) => isKnownPlace(each.toLowerCase().replace(/\.$/, '')));
  return names.length > 0 && isSure ? names.length : 'unclear';
}
