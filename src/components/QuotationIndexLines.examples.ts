/** Words in the page’s language, and in another. */
export const examples = {
  'two utterances': {
    lines: [
      {
        title: '“We will not sell the ships”',
        address: '/',
        said: 'Ana Diaz · 3 accounts',
        relation: 'wording',
        relationWords: 'Different words, same fact',
        differs: 'They differ in a contraction.',
      },
      {
        title: '“Sin barcos no hay puerto”',
        lang: 'es',
        address: '/',
        said: 'Bo Lee · 2 accounts',
        relation: 'same',
        relationWords: 'Same',
        differs: 'All versions are alike to the letter.',
      },
    ],
  },
} as const;
