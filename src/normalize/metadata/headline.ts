import type { Metadata } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf, statedAt } from '../reading.ts';

/** The headline as printed. */
export function findHeadlineFact(reading: Reading): Metadata['headline'] {
  const [headline] = piecesOf(reading, 'headline');
  return headline && statedAt(reading.text, headline);
}
