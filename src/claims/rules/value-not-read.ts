/** Where no value is written, the cited words must give exactly one. */
import type { Rule } from '../rule.ts';
import { citedWords, distinctTold, whatIsOpen, whatWordsSay } from '../told-wording.ts';
import type { ToldValue } from '../fits-open-words.ts';
import type { ClaimUnderCheck, ReadingUnderCheck } from '../under-check.ts';
import { capitalised } from '../wording.ts';

export const valueNotRead: Rule<ClaimUnderCheck> = {
  code: 'value-not-read',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: '    value: more than 4 h\n', put: '' },
  fails: {
    file: 'claims/duration.md',
    find: '    mark: more than four hours\n    value: more than 4 h\n',
    put: '    mark: put it out\n',
  },
  check: ({ readings, read }) =>
    readings.flatMap((reading) => {
      const { fromWords, path, kind } = reading;
      if (fromWords?.ok !== false || fromWords.written !== undefined) return [];
      const one = fromWords.fault === 'ambiguous' ? `reads one ${kind}` : `can read a ${kind}`;
      return [
        {
          place: read.valueAt([...path, reading.reading.mark === undefined ? 'quote' : 'mark']),
          unexpected: 'reading without a value',
          expected: `words from which the program ${one}`,
          advice: adviceFor(reading, fromWords.told),
        },
      ];
    }),
};

function adviceFor(reading: ReadingUnderCheck, told: readonly ToldValue[]): string {
  const distinct = distinctTold(told);
  if (distinct.length > 1)
    return `It reads several: ${whatWordsSay(distinct)}. Set off the telling words by \`mark\`, or write the \`value\`.`;
  const [open] = told;
  if (open)
    return `${capitalised(whatIsOpen(open))}. Write the \`value\`, and under \`because\` from what it was taken.`;
  return `It reads none from ${citedWords(reading)}. Cite the telling words, or write the \`value\`, and under \`because\` how it follows from them.`;
}
