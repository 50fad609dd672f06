import { exampleLineagePicture } from './example-lineage.ts';

/** A frame with a name, a dashed band, an account apart, an arrow. */
export const examples = { 'four accounts': { picture: exampleLineagePicture } };
