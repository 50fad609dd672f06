/** Two accounts, one without any. */
export const examples = {
  'two accounts': {
    counts: [
      { article: 'gazette', siglum: 'G', label: 'Gazette', address: '/', words: '7 quotations' },
      { article: 'wire', siglum: 'W', label: 'Wire copy', address: '/', words: '0 quotations' },
    ],
  },
};
