/** The letters of an index. */
export const examples = {
  letters: {
    groups: [
      { id: '_JumpList', title: 'A', count: '3 claims' },
      { id: '_JumpList', title: 'B', count: '1 claim' },
    ],
    label: 'Letters, a specimen',
  },
} as const;
