import { exampleLineage } from './example-lineage.ts';

/** The editors see one origin otherwise. */
export const examples = { 'three origins': { origins: exampleLineage.origins } };
