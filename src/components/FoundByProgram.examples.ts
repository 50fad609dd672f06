/** A suggestion with the accounts’ words, and one whose words may not be shown. */
export const examples = {
  'two suggestions': {
    found: {
      candidates: [
        {
          question: 'How long is the bridge?',
          relation: 'The program reads: compatible, different detail',
          readings: [
            {
              article: 'gazette',
              siglum: 'G',
              label: 'Gazette',
              address: '/',
              says: 'about 310 m',
              words: 'about 310 metres',
            },
            {
              article: 'wire',
              siglum: 'W',
              label: 'Wire copy',
              address: '/',
              says: '315 m',
              words: '315 metres',
            },
          ],
          because: 'The values stand beside the same words: “bridge”, “long”.',
        },
        {
          question: 'When did the repairs end?',
          relation: 'The program reads: cannot both be right',
          readings: [
            { article: 'gazette', siglum: 'G', label: 'Gazette', address: '/', says: '4 March 2031' },
            { article: 'wire', siglum: 'W', label: 'Wire copy', address: '/', says: 'February 2031' },
          ],
          because: 'Two sentences tell one fact: “repairs”, “ended”.',
        },
      ],
      more: '9 further differences not listed here',
    },
  },
};
