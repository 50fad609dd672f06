import { exampleLedger } from './example-article.ts';

/** With and without dropped lines. */
export const examples = {
  'two lines dropped': { ledger: exampleLedger },
  'all kept': { ledger: { summary: '2,310 characters received, all kept.', dropped: [] } },
};
