import type { ReadableArticle } from '../readable-article.ts';
import { nounWords } from './noun-words.ts';
import type { NeighbouringWord } from './neighbouring-words.ts';
import { isPluralNoun, timeNouns } from './plural-nouns.ts';
import { phraseFrom, placeAfter, scopeAfter } from './scope-after.ts';

/** What is ranked: “producer of coca” is ranked by coca, “exporter” among exporters. */
export interface RankedPhrase {
  readonly of: string;
  readonly where?: string;
  readonly when?: string;
  readonly end: number;
  readonly head: string;
  readonly isPlural: boolean;
}

/** Nouns for who makes, sells or has something: what they are ranked by stands behind “of”. */
const agents =
  /^(?:(?:co|re)?-?(?:producer|exporter|importer|grower|maker|manufacturer|supplier|seller|buyer|consumer|owner|holder|user|employer|provider|source|destination|recipient|donor|emitter|builder|operator|distributor|publisher|dealer|processor|lender|contributor|refiner|transporter|trafficker|cultivator|market))s?$/;

/** The noun phrase behind a rank with its “of”, its place and its time. */
export function rankedPhrase(article: ReadableArticle, at: number, end: number): RankedPhrase | undefined {
  const phrase = nounWords(article, at, end);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const goods = agents.test(last.lower) ? goodsOf(article, phrase, end) : undefined;
  const ranked = goods ?? wholePhrase(article, first.start, last.end, end);
  const place = ranked.where === undefined ? placeAfter(article, ranked.end, end) : undefined;
  const where = ranked.where ?? place?.text;
  const near = place?.end ?? ranked.end;
  const beside = timeAfter(article, near, end);
  const when = beside ?? laterTime(article, near, end);
  return {
    of: ranked.of,
    head: last.lower,
    isPlural: isPluralNoun(last.lower),
    ...(where !== undefined && { where }),
    ...(when !== undefined && { when }),
    end: near + (beside === undefined ? 0 : beside.length + 1),
  };
}

interface Ranked {
  readonly of: string;
  readonly where?: string | undefined;
  readonly end: number;
}

/** “producer of coca”, “coca producer”: ranked by coca. */
function goodsOf(
  article: ReadableArticle,
  phrase: readonly NeighbouringWord[],
  end: number,
): Ranked | undefined {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined || phrase.length > 2) return undefined;
  if (phrase.length === 2) {
    const of = article.folded.slice(first.start, first.end);
    return adjectives.test(first.lower) || first.isCapitalized ? undefined : { of, end: last.end };
  }
  const { scope, end: close } = scopeAfter(article, last.end, end);
  return scope.of === undefined ? undefined : { of: scope.of, where: scope.where, end: close };
}

// no goods: “domestic producer”, “single buyer”
const adjectives =
  /(?:al|ic|an|ish|ese|ive|ed|ing|ly|est|er|or|ble|ous|ary|single|private|state|foreign|sole|net|main|new)$/;

/** The noun with what “of” or “in” adds to it: “ingredient in cocaine”. */
function wholePhrase(article: ReadableArticle, start: number, at: number, end: number): Ranked {
  const link = / (?:of|in) /y;
  link.lastIndex = at;
  const found = link.exec(article.lower)?.[0];
  const isIn = found === ' in ';
  const isGoods = found !== undefined && (!isIn || /[a-z]/.test(article.folded.charAt(at + found.length)));
  const more = isGoods ? phraseFrom(article, at + found.length - 1, end) : undefined;
  const isWhole =
    more !== undefined && !(isIn && (noGoods.test(more.text) || timeNouns.has(lastWord(more.text))));
  const stop = isWhole ? more.end : at;
  return { of: article.folded.slice(start, stop), end: stop };
}

// “in the region” is a place, “in his class” a circle
const noGoods =
  /^(?:the|his|her|its|their|our|my|your|a|an|this|that|these|those|history|total|fact|part|all|charge|place|town|court|office)(?: |$)/;

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

const time =
  /[ ](?<when>in (?:its |his |her |their |the country's |the )?(?:modern |recent |living |recorded )?(?:history|memory)|in (?:more than |nearly |almost |over |at least )?(?:an? |\d{1,3} |[a-z]{3,9} )?(?:years?|decades?|months?|weeks?|days?|century|centuries|generations?)|ever(?= |[.,;:!?)])|on record|of all time|to date|since \d{4})(?![a-z])/y;

/** “in history”, “in 20 years”, “on record”, “ever”: of all times since. */
function timeAfter({ lower }: ReadableArticle, at: number, end: number): string | undefined {
  time.lastIndex = at;
  const when = time.exec(lower)?.groups?.['when'];
  return when !== undefined && at + when.length < end ? when : undefined;
}

const farthest = 64;
const sinceWord =
  "(?!(?:to|then|and|or|but|for|as|that|when|it|he|she|they|we|in|on|at|by|was|is|has|had|were)(?![\\p{L}]))[\\p{L}\\d'-]{1,20}";
const later = new RegExp(
  `^[^.,;:!?()"]{0,64}? (?<when>since (?:the )?${sinceWord}(?: ${sinceWord}){0,2}|in (?:more than |nearly |almost |over |at least )?(?:an? |\\d{1,3} |\\p{L}{3,9} )?(?:years|decades|months|century|centuries|generations?|memory|history))(?!\\p{L})`,
  'iu',
);

/** The same within the clause that follows: “the first visit by a president since 1990”. */
export function laterTime(
  { folded }: Pick<ReadableArticle, 'folded'>,
  at: number,
  end: number,
): string | undefined {
  return later.exec(folded.slice(at, Math.min(end, at + farthest)))?.groups?.['when'];
}
