import type { Metadata } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf, statedAt } from '../reading.ts';

/** The section's name as printed over the article. */
export function findSection(reading: Reading): Metadata['section'] {
  const [label] = piecesOf(reading, 'section-label');
  return label && statedAt(reading.text, label);
}
