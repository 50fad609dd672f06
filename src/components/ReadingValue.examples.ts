import type { ReadingRow } from '../schemas/claim-view.ts';
import { exampleClaim } from './example-claim.ts';

const bare = { howRead: undefined, against: undefined, preferred: false };
const others = exampleClaim.readings
  .slice(1)
  .map(({ article, siglum, label }) => ({ article, siglum, label }));

/** The value, what else the account says, how it was read, whom it stands against; and where only the words tell. */
export const examples = {
  ...Object.fromEntries(exampleClaim.readings.map((row) => [row.label, row])),
  'words that others have too': { ...bare, against: { relation: 'same', accounts: others } },
  'words that stand alone': { ...bare, alone: true },
} satisfies Record<string, Partial<ReadingRow>>;
