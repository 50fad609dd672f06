import { exampleAxis } from './example-mentions.ts';

/** Stretches of time with anything in them. */
export const examples = { 'a year and two months': { axis: exampleAxis } };
