import { exampleVersions } from './example-quotation.ts';

/** Versions with and without a named speaker, one of them whole. */
export const examples = { 'three versions': { versions: exampleVersions } };
