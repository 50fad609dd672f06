/** Above a list of stories, one of which is invented. */
export const examples = {
  'with a notice': {
    heading: 'A list',
    intro: 'Two claims of one story, by title.',
    ways: [
      { address: '/claims/', label: 'Claims A–Z', count: '2' },
      { address: '/contradictions/', label: 'Contradictions', count: '1' },
    ],
    notices: [{ text: 'This story is invented.', stories: [{ address: '/', label: 'The harbour fire' }] }],
    address: '/claims/',
    label: 'Across all stories, another specimen',
  },
} as const;
