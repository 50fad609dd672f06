import { exampleSaid } from './example-mentions.ts';

/** Cut on both sides, whole, and without words to show. */
export const examples = {
  'an excerpt': { said: exampleSaid },
  'no words may be shown': { said: { by: exampleSaid.by, nearly: [] } },
};
