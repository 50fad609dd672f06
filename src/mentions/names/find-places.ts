import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { CapitalWord } from './capital-run.ts';
import { capitalRunsOf } from './capital-runs-of.ts';
import { findOrganizations } from './find-organizations.ts';
import { placesByName } from './gazetteer.ts';
import { joined, spanOfWords } from './named-run.ts';
import { placeWords } from './organization-words.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import { wordsWithoutPeople } from './words-without-people.ts';

export interface FoundPlace extends Span {
  /** As most readers know it: “United States” for “U.S.”. */
  readonly name: string;
  readonly form: 'known' | 'word';
}

/** Places named in an article, in order, outside the names of people and organizations. */
export function findPlaces(article: ReadableArticle): FoundPlace[] {
  const taken = new Set(
    findOrganizations(article).flatMap(({ mentions }) => mentions.flatMap(({ start, end }) => [start, -end])),
  );
  let inside = false;
  const isFree = ({ start, end }: CapitalWord) => {
    if (taken.has(start)) inside = true;
    const free = !inside;
    if (taken.has(-end)) inside = false;
    return free;
  };
  return capitalRunsOf(article).flatMap((run) =>
    wordsWithoutPeople(article, run).flatMap((words) =>
      placesAmong(article, words.filter(isFree), run.inTitleCase),
    ),
  );
}

function placesAmong(
  article: ReadableArticle,
  words: readonly CapitalWord[],
  inTitleCase: boolean,
): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const known = knownPlaceAt(words, at);
    if (!known) continue;
    found.push(known.place);
    at += known.words - 1;
  }
  if (found.length > 0 || inTitleCase) return found;
  const byWord = placeByWord(article, words);
  return byWord ? [byWord] : [];
}

/** The longest name of the list that begins there. */
function knownPlaceAt(words: readonly CapitalWord[], at: number) {
  for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
    const place = placesByName.get(joined(words, at, at + length));
    if (!place || (words[at]?.bare === 'us' && !words[at]?.shouted)) continue;
    const span = spanOfWords(words.slice(at, at + length));
    return { place: { ...span, name: place.name, form: 'known' as const }, words: length };
  }
  return undefined;
}

/** “Clovis Avenue”, “Mount Rainier”. */
function placeByWord({ text }: ReadableArticle, words: readonly CapitalWord[]): FoundPlace | undefined {
  const name = sentenceOpeners.has(words[0]?.bare ?? '') ? words.slice(1) : words;
  const last = name.at(-1);
  const isPlace = placeWords.has(last?.bare ?? '') || openers.has(name[0]?.bare ?? '');
  if (name.length < 2 || !isPlace) return undefined;
  const span = spanOfWords(name);
  return { ...span, name: text.slice(span.start, span.end).replace(/\s+/g, ' '), form: 'word' };
}

const openers: ReadonlySet<string> = new Set(['mount', 'lake', 'fort', 'cape', 'port']);
