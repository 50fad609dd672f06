import type { Value } from '../../schemas/value.ts';

// “the two leaders”, “both men”: pointed at, not counted
const definite =
  /^(?:the|both|these|those|his|her|its|their|our|all|no|none|neither|any|one|a|an|every|each|another)\b/;
const mostPointedAt = 3;

/**
 * Whether a value is one accounts can differ on. Not those that count for nothing: “both leaders”, “no evidence”, “one
 * source”, “all of Latin America”, the order in “the first time”, dates without bounds.
 */
export function isTellingValue(value: Value, words: string): boolean {
  switch (value.kind) {
    case 'date':
      return value.byWords.earliest !== undefined || value.byWords.latest !== undefined;
    case 'duration':
      return value.byWords.low !== undefined || value.byWords.high !== undefined || value.hedges.length > 0;
    case 'quantity': {
      const { low, high } = value.byWords;
      if (value.unit === '%') return !/^(?:all|every|no|none)\b/.test(words);
      if (low === undefined || low !== high) return true;
      if (low <= 1) return false;
      return !(low <= mostPointedAt && definite.test(words));
    }
    case 'rank':
      return value.scope.measure !== 'order';
    default:
      return false;
  }
}
