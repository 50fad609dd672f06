/** Claims of two standings. */
export const examples = {
  'two claims': {
    claims: [
      {
        address: '/',
        label: 'The mayor’s words',
        standing: 'wording',
        standingWords: 'Different words, same fact',
      },
      { address: '/', label: 'Who spoke', standing: 'same', standingWords: 'Same' },
    ],
  },
};
