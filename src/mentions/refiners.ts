import type { Refiner } from './extractor.ts';

/** All refiners, in the order in which they run; each says why it stands where it does. */
export const refiners: readonly Refiner[] = [];
