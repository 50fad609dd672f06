import { exampleAxis, exampleRows } from './example-mentions.ts';

const bars = exampleRows.flatMap(({ versions }) => versions.map(({ bar }) => bar));

/** A bar for each account; a dashed outline for what the words alone allow; an arrow where there is no end. */
export const examples = {
  'a year, two accounts': { axis: exampleAxis, bar: bars[0], accounts: 2 },
  'late in a month': { axis: exampleAxis, bar: bars[1], accounts: 1 },
  'one day, twelve accounts': { axis: exampleAxis, bar: bars[2], accounts: 12 },
  'without an end': { axis: exampleAxis, bar: bars[3], accounts: 1 },
};
