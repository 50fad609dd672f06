import type { Mention, MentionRule } from '../../schemas/mention.ts';
import type { Tolerances } from '../../schemas/tolerance.ts';
import { readValue } from '../../values/read-value.ts';
import type { Extractor } from '../extractor.ts';
import { lengthAt, type FoundLength } from '../durations/length-at.ts';
import { matchesInBlocks } from '../durations/matches-in-blocks.ts';
import { unitTrigger } from '../durations/unit-pattern.ts';

const stated = {
  id: 'length-of-time',
  says: 'Reads a number with a unit of time as a length of time, with the words that hedge it.',
  example: 'The talks lasted more than two hours.',
} as const satisfies MentionRule;

/** Lengths of time that have a number: “roughly two-hour”, “a year and a half”, “the past three months”. */
export const durations: Extractor = {
  id: 'durations',
  rules: [stated],
  find: (article) => {
    const found: Mention[] = [];
    let reached = 0;
    for (const { start, end, block } of matchesInBlocks(article, unitTrigger)) {
      if (start < reached) continue;
      const length = lengthAt(article.lower, { start, end }, Math.max(block.start, reached));
      if (length === undefined || length.end > block.end) continue;
      found.push(mentionOf(length, article.tolerances));
      reached = length.end;
    }
    return found;
  },
};

function mentionOf({ start, end, written }: FoundLength, tolerances: Tolerances): Mention {
  const common = { kind: 'duration', start, end, rule: stated.id } as const;
  const read =
    written === undefined ? undefined : readValue(written, { kind: 'duration', scope: {}, tolerances });
  if (read?.ok !== true) return { ...common, hedges: [], stated: {}, unresolved: 'vague' };
  return { ...common, hedges: read.value.hedges, stated: { value: read.value } };
}
