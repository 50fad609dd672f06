/** The telling words of a reading must be an exact part of its quote, and stand in it once. */
import { findPassage } from '../../text/find-passage.ts';
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { quoted } from '../wording.ts';

export const markNotInQuote: Rule<ClaimUnderCheck> = {
  code: 'mark-not-in-quote',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'mark: more than four hours', put: 'mark: four hours' },
  fails: { file: 'claims/duration.md', find: 'mark: more than four hours', put: 'mark: over four hours' },
  check: ({ readings, read }) =>
    readings.flatMap(({ reading: { mark, quote }, path, citation }) => {
      if (mark === undefined || citation.result.kind === 'absent') return []; // the quote comes first
      const whole = { start: 0, end: quote.length };
      const { kind } = findPassage(quote, [whole], { quote: mark });
      if (kind === 'found') return [];
      return [
        {
          place: read.valueAt([...path, 'mark']),
          unexpected: `mark ${quoted(mark)}`,
          expected:
            kind === 'ambiguous'
              ? 'words that stand once in the quote'
              : `${quote.includes(mark) ? 'whole ' : ''}words of the quote, exact to the letter`,
          advice: `The quote is ${quoted(quote)}. Copy the telling words from it, or leave \`mark\` out.`,
        },
      ];
    }),
};
