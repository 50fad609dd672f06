import type { HowRead } from '../schemas/how-read.ts';

const rule = { says: 'Counts “last month” as the one before that of publication.', address: '/' };

const stated: HowRead = {
  how: 'agreed',
  label: 'As the words say',
  read: [
    {
      words: ['early last month'],
      says: 'early March 2026',
      rules: [rule],
      counted: {
        from: '5 April 2026, the date of the article',
        known: 'Stated in the article.',
        address: '/',
      },
    },
  ],
  tolerance: { words: 'March 2026', usual: '1–10 March 2026', links: [{ address: '/', label: 'early' }] },
};

const overruled: HowRead = {
  how: 'overruled',
  label: 'Set by the editors against the words',
  read: [{ words: ['last month'], says: 'March 2026', rules: [rule] }],
  against: 'March 2026',
  because: 'A correction below the article gives the month before.',
};

const completed: HowRead = {
  how: 'completed',
  label: 'Completed by the editors',
  read: [
    {
      words: ['early March'],
      says: 'early March, year not stated',
      unresolved: 'No date: the article does not say when it was published',
      rules: [{ says: 'Reads a month without a year.', address: '/' }],
    },
  ],
  because: 'The year is that of the flood, which the article reports.',
};

/** Read from the words with a tolerance, completed, and overruled. */
export const examples = { stated, completed, overruled };
