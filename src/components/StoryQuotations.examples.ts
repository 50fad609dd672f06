/** Two utterances out of more. */
export const examples = {
  'two of five': {
    quotations: {
      address: '/',
      summary:
        '5 utterances are quoted more than once: 3 in versions that differ, 2 alike to the letter; one differs in more than writing and length.',
      lines: [
        {
          title: '“We don’t build bridges to look at them, we build them to cross”',
          address: '/',
          said: 'Iris Holm · at the opening · 3 accounts',
          relation: 'unclear',
          relationWords: 'We cannot tell',
          differs: 'Wire copy has “admire” where Gazette and Valley Post have “look at”.',
        },
        {
          title: '“Mind the gap”',
          address: '/',
          said: 'Speaker not named · 2 accounts',
          occasion: { words: 'bei der Eröffnung', lang: 'de' },
          relation: 'wording',
          relationWords: 'Different words, same fact',
          differs: 'The versions of Gazette and Wire copy differ in capitals only.',
        },
      ],
    },
  },
};
