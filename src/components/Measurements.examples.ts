/** One topic with an aim that is reached and one that is not. */
export const examples = {
  'one topic': {
    when: 'Measured on 22 March 2026. Whoever has the sets can repeat it.',
    topics: [
      {
        title: 'Quotations and their speakers',
        means: 'Of the quotations that people marked, 97% are found, and 91% have the right speaker.',
        count: '2 figures, 1 reaches its aim',
        rows: [
          {
            what: 'Quotations found',
            ours: '97%',
            aim: '95%',
            reached: true,
            library: '80% (a library 1.0)',
          },
          {
            what: 'Quotations with the right speaker',
            ours: '91%',
            aim: '95%',
            reached: false,
            library: 'none does this',
          },
        ],
      },
    ],
  },
};
