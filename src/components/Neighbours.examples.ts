/** First, middle and last claim of a story. */
export const examples = {
  first: { next: { address: '/', label: 'Who closed the bridge' } },
  middle: {
    previous: { address: '/', label: 'When the bridge was built' },
    next: { address: '/', label: 'Who closed the bridge' },
  },
  last: { previous: { address: '/', label: 'When the bridge was built' } },
};
