/** On one of the pages, and elsewhere. */
export const examples = {
  'at contradictions': {
    ways: [
      { address: '/claims/', label: 'Claims A–Z', count: '1,204' },
      { address: '/contradictions/', label: 'Contradictions', count: '37' },
      { address: '/outlets/', label: 'Outlets', count: '12' },
    ],
    address: '/contradictions/',
    label: 'Across all stories, a specimen',
  },
} as const;
