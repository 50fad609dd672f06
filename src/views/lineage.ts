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
import {
  directionWords,
  pairStandingLabels,
  shareWords,
  sharingPairs,
  shortReason,
  wordsShared,
} from './pair-standing.ts';
import { plural } from './plural.ts';

/** Absent where there are not two accounts to compare. */
export function lineage(story: CheckedStory): Lineage | undefined {
  if (story.alignment.pairs.length === 0) return undefined;
  const picture = lineagePicture(story);
  const others = otherPairsWords(story);
  return {
    summary: lineageSummary(story, (id) => articleOf(story, id).source.label),
    ...(picture && { picture }),
    rows: sharingPairs(story.alignment).map((pair) => rowOf(story, pair)),
    ...(others !== undefined && { others }),
    origins: originLines(story),
  };
}

function rowOf(story: CheckedStory, pair: ArticlePair): LineageRow {
  const direction = directionWords(pair, story);
  return {
    a: lineageAccount(story, pair.a),
    b: lineageAccount(story, pair.b),
    words: wordsShared(pair),
    shares: { a: shareWords(pair.coverage.a), b: shareWords(pair.coverage.b) },
    longest: plural(pair.longestRun, 'word'),
    standing: pair.standing,
    standingWords: pairStandingLabels[pair.standing],
    because: shortReason(pair, story.alignment),
    ...(direction !== undefined && { direction }),
    address: pairAddress(story.id, pair.a, pair.b),
  };
}

/** The accounts with which one shares copy, most of its own words first. */
export function sharesOf(story: CheckedStory, id: string): SharesWith[] {
  return sharingPairs(story.alignment)
    .filter(({ a, b }) => a === id || b === id)
    .map((pair) => ({
      address: pairAddress(story.id, pair.a, pair.b),
      label: articleOf(story, pair.a === id ? pair.b : pair.a).source.label,
      words: `${shareWords(pair.a === id ? pair.coverage.a : pair.coverage.b)} of its own words`,
    }));
}
