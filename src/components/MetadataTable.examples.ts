import { exampleMetadata } from './example-article.ts';

/** Stated, given, inferred and not stated. */
export const examples = { 'every provenance': { rows: exampleMetadata } };
