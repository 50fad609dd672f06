/** The words of a quotation that are compared must be an exact run of the passage cited for them, outer marks aside. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { quoted } from '../wording.ts';

export const quotationNotInPassage: Rule<ClaimUnderCheck> = {
  code: 'quotation-not-in-passage',
  severity: 'problem',
  passes: {
    file: 'claims/words.md',
    find: 'value: We have never seen flames this high',
    put: 'value: never seen flames',
  },
  fails: {
    file: 'claims/words.md',
    find: 'value: We have never seen flames this high',
    put: 'value: We had never seen flames this high',
  },
  check: ({ readings, read }) =>
    readings.flatMap(({ value, reading, path, citation }) => {
      if (citation.result.kind === 'absent') return []; // the passage comes first
      if (!value.ok || value.value.kind !== 'quotation' || reading.value === undefined) return [];
      const words = withoutOuterMarks(String(reading.value));
      const passages = [reading, ...reading.also].map(({ quote }) => quote);
      if (passages.some((quote) => quote.includes(words))) return [];
      return [
        {
          place: read.valueAt([...path, 'value']),
          unexpected: `words ${quoted(words)}`,
          expected: 'an exact run of the passage cited',
          advice: `The passage is ${passages.map(quoted).join(' and ')}. Copy the words from it, or leave \`value\` out to compare all of it.`,
        },
      ];
    }),
};

function withoutOuterMarks(words: string): string {
  return words.trim().replace(/^["'“”‘’]+|["'“”‘’]+$/g, '');
}
