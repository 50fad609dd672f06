import type { Refiner } from './extractor.ts';
import { settleOverlaps } from './refiners/settle-overlaps.ts';

/** All refiners, in the order in which they run; each says why it stands where it does. */
export const refiners: readonly Refiner[] = [
  settleOverlaps, // after those that join mentions, so that a range wins over its ends; before those that look at neighbours
];
