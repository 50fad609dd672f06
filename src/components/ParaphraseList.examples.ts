/** A sentence that tells the same in other words, and one that may not be shown. */
export const examples = {
  'two accounts': {
    paraphrases: [
      {
        article: 'gazette',
        siglum: 'G',
        label: 'Gazette',
        address: '/',
        words: 'The mayor defended the price of the bridge as money well spent.',
      },
      { article: 'wire', siglum: 'W', label: 'Wire copy', address: '/' },
    ],
  },
};
