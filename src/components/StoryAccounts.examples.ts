/** Two accounts of one story. */
export const examples = {
  'two accounts': {
    accounts: [
      {
        article: 'gazette',
        siglum: 'G',
        label: 'Gazette',
        address: '/',
        story: { address: '/', label: 'The harbour fire' },
      },
      {
        article: 'wire',
        siglum: 'W',
        label: 'Wire copy',
        address: '/',
        story: { address: '/', label: 'The harbour fire' },
      },
    ],
  },
} as const;
