/** Two groups of rules, one of them of a single family. */
export const examples = {
  'two groups': {
    groups: [
      {
        anchor: '_rules-specimen-lengths',
        title: 'Lengths of time',
        count: '3 rules',
        families: [
          {
            title: 'Lengths of time',
            rules: [
              {
                anchor: '_rule-specimen-length',
                says: 'A number of units of time is a length.',
                example: 'more than two hours',
              },
            ],
          },
          {
            title: 'Lengths of time without a figure',
            rules: [
              {
                anchor: '_rule-specimen-few',
                says: 'A few units have no exact bounds and give no value.',
                example: 'a few days',
              },
              {
                anchor: '_rule-specimen-some',
                says: 'Some time has no bounds at all.',
                example: 'for some time',
              },
            ],
          },
        ],
      },
      {
        anchor: '_rules-specimen-lines',
        title: 'What a line of an article is taken for',
        count: '1 rule',
        families: [
          {
            rules: [
              {
                anchor: '_line-rule-specimen',
                says: 'A line without letters or digits separates parts of the page and says nothing.',
              },
            ],
          },
        ],
      },
    ],
  },
};
