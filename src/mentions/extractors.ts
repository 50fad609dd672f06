import type { Extractor } from './extractor.ts';

/** All extractors. Their order decides nothing: refiners settle what overlaps. */
export const extractors: readonly Extractor[] = [];
