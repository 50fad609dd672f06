import { exampleDays } from './example-picture.ts';

/** The table below a picture. */
export const examples = { 'three values': { rows: exampleDays.rows } };
