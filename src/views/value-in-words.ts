import type { CheckedClaim } from '../schemas/checked-story.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { Value } from '../schemas/value.ts';
import { describeValue } from '../values/describe-value.ts';
import type { Words } from '../words/words-of.ts';

/**
 * A value of a claim in words, as describeValue has it; absent where its words are in another language: what lists name and
 * free text, and choices and events that have no label in this one.
 */
export function valueInWords({ file }: CheckedClaim, value: Value, words: Words): string | undefined {
  const { choices, events } = file;
  if (words.language !== firstLanguage && !isNamed(value, file)) return undefined;
  return describeValue(value, { ...(choices && { choices }), ...(events && { events }) }, words.values);
}

function isNamed(value: Value, { choices, events }: CheckedClaim['file']): boolean {
  switch (value.kind) {
    case 'list':
    case 'text':
      return false;
    case 'choice':
      return value.alternatives.every((id) => choices?.[id] !== undefined);
    case 'order':
      return events !== undefined || value.orders.length === 3;
    default:
      return true;
  }
}
