import type { ReadableArticle } from '../readable-article.ts';
import type { FoundNumber } from './find-numbers.ts';
import { isAdverb, phraseEnders } from './function-words.ts';
import { wordsAfter, wordsBefore } from './neighbouring-words.ts';

/** Words before “one” that make it a pronoun or part of a phrase. */
const before: ReadonlySet<string> = new Set(
  'a an and another any big certain chapter each every good great new next no number of old one or other phase right same some stage such that the this very volume which wrong'.split(
    ' ',
  ),
);
/** Words after “one” that are no things counted: “one day”, “one another”, “one might think”. */
const after: ReadonlySet<string> = new Set(
  "another can could day does direction example fell for has in is knows may might more must needs of on or other per percent point reason should so such that thing time to was way which who whose would's".split(
    ' ',
  ),
);

const nounsInIng: ReadonlySet<string> = new Set(
  'bombing building evening filing hearing killing king listing meeting morning offering opening painting posting rating reading recording ring ruling shooting sibling spring string training warning wedding wing'.split(
    ' ',
  ),
);

/** Whether “one of them” is one: not in “every one of them”, “not one of them”, “any one of them”. */
export function isOneOf(article: ReadableArticle, { start, block }: FoundNumber): boolean {
  const [previous] = wordsBefore(article, start, block.start, 1);
  return !/^(?:any|each|every|no|not)$/.test(previous?.lower ?? '');
}

/** Whether “one” counts the noun behind it: “one Colombian source”, not “one another”, “no one” or “one day”. */
export function isCountedOne(article: ReadableArticle, { start, end, block }: FoundNumber): boolean {
  const [next, second] = wordsAfter(article, end, block.end, 2);
  if (
    next === undefined ||
    isVerb(next.lower, second?.lower) ||
    after.has(next.lower) ||
    next.lower.startsWith('-')
  )
    return false;
  if (article.lower.charAt(end) !== ' ' || (next.lower.endsWith('ing') && !nounsInIng.has(next.lower)))
    return false;
  const [previous] = wordsBefore(article, start, block.start, 1);
  return previous === undefined || !before.has(previous.lower);
}

/** “one dissented” and “one died of it”, not “one wounded soldier”. */
function isVerb(lower: string, next: string | undefined): boolean {
  return lower.endsWith('ed') && (next === undefined || phraseEnders.has(next) || isAdverb(next));
}
