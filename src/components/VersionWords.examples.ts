import { exampleBands, withheldBands } from './example-quotation.ts';

/** A version with words of its own, one that lacks some, and one that may not be shown whole. */
export const examples = {
  'its own words': { cells: exampleBands[0]?.rows[0]?.cells ?? [] },
  'no words in one place': { cells: exampleBands[0]?.rows[2]?.cells ?? [] },
  'words not shown': { cells: withheldBands[0]?.rows[0]?.cells ?? [] },
};
