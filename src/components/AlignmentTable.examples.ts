import { exampleBands, longBands, withheldBands } from './example-quotation.ts';

/** One line of a score, several lines, and words that may not be shown. */
export const examples = {
  'one line': { bands: exampleBands },
  'several lines': { bands: longBands },
  'words not shown': { bands: withheldBands },
};
