/** Finds faults in the text as received. They are shown, never repaired. */
import type { Damage } from '../schemas/entry.ts';
import { findDoubledWords } from './damage/doubled-words.ts';
import { findEmptyLabels } from './damage/empty-labels.ts';
import { findHeadlineDamage } from './damage/headlines.ts';
import { findMissingNames } from './damage/missing-name.ts';
import { findQuotationDamage } from './damage/quotation-marks.ts';
import type { Reading } from './reading.ts';

const finders = [
  findHeadlineDamage,
  findQuotationDamage,
  findMissingNames,
  findDoubledWords,
  findEmptyLabels,
];

/** In the order of the text. */
export function findDamage(reading: Reading): readonly Damage[] {
  return finders.flatMap((find) => find(reading)).sort((a, b) => a.start - b.start || a.end - b.end);
}
