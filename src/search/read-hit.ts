import type { SearchFacet, SearchKind } from '../schemas/search-document.ts';
import type { Standing } from '../schemas/story-view.ts';
import type { HitPlace, SearchHit } from './search-engine.ts';
import { fold, sameRuns } from './same-runs.ts';
import { readRecordUrl, type RecordPart } from './search-record.ts';
import { tellingWords, type TextPiece } from './telling-words.ts';

/** What an engine gives back of a record: its text and address as stored, and the numbers of the words found, from 0. */
export interface FoundRecord {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
  readonly locations: readonly number[];
  /** Whether the words were looked for together. */
  readonly together: boolean;
}

/** More are on the page the result leads to. */
const mostPlaces = 2;

/** A finding is shown whole, unless it is very long. */
const longestSummary = 48;

/**
 * A result as readers see it. It opens at the part that holds more of the different words searched for than title and
 * finding do; on a tie at the top of the page, where question and finding stand.
 */
export function readHit({ url, content, filters, together, ...found }: FoundRecord): SearchHit {
  const words = content.split(' ');
  const locations = together ? sameRuns(words, found.locations) : found.locations;
  const { address, parts } = readRecordUrl(url, words.length);
  const [whole, ...rest] = parts;
  const pieces = (from: number, to: number, most?: number): TextPiece[] =>
    tellingWords(
      words.slice(from, to),
      locations.map((at) => at - from),
      most,
    );
  const telling = rankParts(rest, words, locations);
  const best = telling[0];
  const atTop = whole ? wordsFound(whole, words, locations).size : 0;
  const standing = filters.relation?.[0];
  return {
    // stored by searchRecord, from these very types
    kind: (filters.kind?.[0] ?? 'claim') as SearchKind,
    title: pieces(0, whole?.words ?? 0, Infinity),
    story: filters.story?.[0] ?? '',
    ...(standing !== undefined && { standing: standing as Standing }),
    address: best && best.found > atTop ? `${address}#${best.part.anchor}` : address,
    words: pieces(whole?.words ?? 0, whole?.end ?? 0, longestSummary),
    places: telling.slice(0, mostPlaces).map(({ part }): HitPlace => ({
      address: `${address}#${part.anchor}`,
      heading: words.slice(part.heading, part.words).join(' '),
      words: pieces(part.words, part.quoted),
      quoted: pieces(part.quoted, part.end),
      ...(part.lang !== undefined && { lang: part.lang }),
    })),
  };
}

/** The parts that hold words searched for, those with most different ones first. */
function rankParts(
  parts: readonly RecordPart[],
  words: readonly string[],
  locations: readonly number[],
): { part: RecordPart; found: number }[] {
  return parts
    .map((part) => ({ part, found: wordsFound({ ...part, heading: part.words }, words, locations).size }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found);
}

function wordsFound(part: RecordPart, words: readonly string[], locations: readonly number[]): Set<string> {
  const inside = locations.filter((at) => at >= part.heading && at < part.end);
  return new Set(inside.map((at) => fold(words[at] ?? '')));
}
