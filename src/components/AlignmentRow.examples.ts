import { exampleBands } from './example-quotation.ts';

const [band] = exampleBands;

/** A row of cells is part of a table; here it stands for itself. */
export const examples = { 'one version': { row: band?.rows[0], all: false } };
