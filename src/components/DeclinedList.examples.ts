/** Two questions set aside. */
export const examples = {
  'two questions': {
    declined: [
      {
        question: 'How many people came?',
        because: 'One account counts visitors, the other tickets.',
        on: '7 March 2031',
      },
      {
        question: 'When did the mayor speak?',
        because: 'The accounts tell of two speeches.',
        on: '6 March 2031',
      },
    ],
  },
};
