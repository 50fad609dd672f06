import { exampleLineage } from './example-lineage.ts';

/** A pair that is one origin, and one that is not joined. */
export const examples = { 'two pairs': { rows: exampleLineage.rows } };
