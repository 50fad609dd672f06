/** What the story page says of where its accounts’ words come from: summary, drawing, table, origins. */
import type { ArticlePair } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { Lineage, LineageRow, SharesWith } from '../schemas/lineage.ts';
import { articleOf } from './claim-accounts.ts';
import { lineageAccount } from './lineage-account.ts';
import { lineagePicture } from './lineage-picture.ts';
import { lineageSummary, otherPairsWords } from './lineage-words.ts';
import { originLines } from './origin-lines.ts';
import { pairAddress } from './page-address.ts';
import { directionWords, sharingPairs, shortReason, wordsShared } from './pair-standing.ts';
import type { Words } from '../words/words-of.ts';

/** Absent where there are not two accounts to compare. */
export function lineage(story: CheckedStory, words: Words): Lineage | undefined {
  if (story.alignment.pairs.length === 0) return undefined;
  const picture = lineagePicture(story, words);
  const others = otherPairsWords(story, words);
  return {
    summary: lineageSummary(story, words),
    ...(picture && { picture }),
    rows: sharingPairs(story.alignment).map((pair) => rowOf(story, pair, words)),
    ...(others !== undefined && { others }),
    origins: originLines(story, words),
  };
}

function rowOf(story: CheckedStory, pair: ArticlePair, words: Words): LineageRow {
  const direction = directionWords(pair, story, words);
  const { share, standings } = words.lineage;
  return {
    a: lineageAccount(story, pair.a),
    b: lineageAccount(story, pair.b),
    words: wordsShared(pair, words),
    shares: { a: share(pair.coverage.a), b: share(pair.coverage.b) },
    longest: words.lineage.words(pair.longestRun),
    standing: pair.standing,
    standingWords: standings[pair.standing],
    because: shortReason(pair, story.alignment, words),
    ...(direction !== undefined && { direction }),
    address: pairAddress(story.id, pair.a, pair.b),
  };
}

/** The accounts with which one shares copy, most of its own words first. */
export function sharesOf(story: CheckedStory, id: string, { lineage: words }: Words): SharesWith[] {
  return sharingPairs(story.alignment)
    .filter(({ a, b }) => a === id || b === id)
    .map((pair) => ({
      address: pairAddress(story.id, pair.a, pair.b),
      label: articleOf(story, pair.a === id ? pair.b : pair.a).source.label,
      words: words.ofItsOwn(words.share(pair.a === id ? pair.coverage.a : pair.coverage.b)),
    }));
}
