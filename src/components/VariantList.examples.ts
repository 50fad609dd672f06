import { exampleVariants } from './example-quotation.ts';

/** Places of every weight. */
export const examples = { 'three places': { variants: exampleVariants } };
