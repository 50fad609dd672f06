import type { ReadableArticle } from '../readable-article.ts';
import { nounWords } from './noun-words.ts';
import { isPluralNoun } from './plural-nouns.ts';
import { phraseFrom, placeAfter, scopeAfter } from './scope-after.ts';

/** What is ranked: “producer of coca” is ranked by coca, “exporter” among exporters. */
export interface RankedPhrase {
  readonly of: string;
  readonly where?: string;
  readonly end: number;
  readonly head: string;
  readonly isPlural: boolean;
  readonly isTitle: boolean;
}

/** Nouns for who makes, sells or has something: what they are ranked by stands behind “of”. */
const agents =
  /^(?:(?:co|re)?-?(?:producer|exporter|importer|grower|maker|manufacturer|supplier|seller|buyer|consumer|owner|holder|user|employer|provider|source|destination|recipient|donor|emitter|builder|operator|distributor|publisher|dealer|processor|lender|contributor|refiner|transporter|trafficker|cultivator|market))s?$/;

/** The noun phrase behind a rank with its “of” and its place. */
export function rankedPhrase(article: ReadableArticle, at: number, end: number): RankedPhrase | undefined {
  const phrase = nounWords(article, at, end);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const noun = article.folded.slice(first.start, last.end);
  const isTitle = phrase.every((each) => each.isCapitalized);
  const common = { head: last.lower, isPlural: isPluralNoun(last.lower), isTitle };
  if (agents.test(last.lower)) {
    const behind = scopeAfter(article, last.end, end);
    if (behind.scope.of !== undefined && phrase.length === 1)
      return {
        ...common,
        of: behind.scope.of,
        ...(behind.scope.where !== undefined && { where: behind.scope.where }),
        end: behind.end,
      };
  }
  const whole = article.lower.startsWith(' of ', last.end)
    ? phraseFrom(article, last.end + 3, end)
    : undefined;
  const of = whole === undefined ? noun : `${noun} of ${whole.text}`;
  const stop = whole?.end ?? last.end;
  const place = placeAfter(article, stop, end);
  return { ...common, of, ...(place !== undefined && { where: place.text }), end: place?.end ?? stop };
}
