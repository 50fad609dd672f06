/** The letters of an index. */
export const examples = {
  letters: {
    groups: [
      { id: '_JumpList', title: 'A', count: '3 claims' },
      { id: '_JumpList', title: 'B', count: '1 claim' },
    ],
    label: 'On this page, a specimen',
  },
} as const;
