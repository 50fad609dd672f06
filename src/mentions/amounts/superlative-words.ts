/** Words in -est that compare nothing. */
const others: ReadonlySet<string> = new Set(
  [
    'abreast arrest attest behest bequest best-known breast bucharest budapest chest congest conquest contest crest detest',
    'digest divest earnest eldest everest forest guest harvest honest infest ingest inquest interest invest jest latest lest',
    'manifest midwest modest molest nest northwest pest priest protest quest request rest southwest suggest test unrest',
    'slightest faintest utmost vest west zest dishonest hardest-hit reinvest tempest furthest farthest closest nearest earliest',
  ]
    .join(' ')
    .split(' '),
);

/** What follows “most” as an adverb or a share: “most likely”, “most of”. */
const notCompared =
  /^(?:most|least) (?:of|likely|recent|recently|part|notably|importantly|americans|people|the|every|any|other)$/;

/** Whether words that look like a superlative are none, or name a time (“the latest quarter”). */
export function isNoSuperlative(words: string): boolean {
  return others.has(words) || notCompared.test(words);
}

/** Superlatives that count from the bottom. */
export const lowest =
  /^(?:least|lowest|smallest|fewest|poorest|weakest|slowest|shortest|cheapest|lightest|thinnest|youngest)/;
