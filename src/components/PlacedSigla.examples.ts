import { examplePlaces } from './example-mentions.ts';

/** Several accounts in a row. */
export const examples = { three: { accounts: examplePlaces } };
