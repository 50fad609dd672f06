import type { QuotationVersion } from '../../schemas/alignment.ts';
import { foldForMatching } from '../../text/fold.ts';

type Speaker = QuotationVersion['speaker'];

/**
 * Whether two accounts name one speaker. An account that knows a family name only (`trump`) agrees with the full name
 * (`donald-trump`); two full names that differ are two people. A description without a name settles nothing, unless both
 * use the same words.
 */
export function speakersAgree(a: Speaker, b: Speaker): 'same' | 'unknown' | 'different' {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.id !== undefined && b.id !== undefined) return areOnePerson(a.id, b.id) ? 'same' : 'different';
  return foldForMatching(a.name) === foldForMatching(b.name) ? 'same' : 'unknown';
}

/** `trump` and `donald-trump`; not `melania-trump` and `donald-trump`. */
export function areOnePerson(a: string, b: string): boolean {
  const [shorter, longer] = [a.split('-'), b.split('-')].toSorted((one, other) => one.length - other.length);
  return shorter?.every((part) => longer?.includes(part)) ?? false;
}
