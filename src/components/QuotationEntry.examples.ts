import { exampleEntry } from './example-quotation.ts';

/** An utterance with three wordings. */
export const examples = { 'three wordings': { entry: exampleEntry } };
