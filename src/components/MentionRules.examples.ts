/** Two families. */
export const examples = {
  'two families': {
    families: [
      {
        title: 'Calendar dates',
        rules: [
          { anchor: '_rule-example-day', says: 'Reads a day, a month and a year.', example: '3 May 2026' },
        ],
      },
      {
        title: 'Durations',
        rules: [
          {
            anchor: '_rule-example-length',
            says: 'Reads a number with a unit of time.',
            example: 'two hours',
          },
        ],
      },
    ],
  },
};
