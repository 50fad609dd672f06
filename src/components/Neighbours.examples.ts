/** First, middle and last page of a row. */
export const examples = {
  first: { next: { address: '/', label: 'Who closed the bridge' }, noun: 'page' },
  middle: {
    previous: { address: '/', label: 'When the bridge was built' },
    next: { address: '/', label: 'Who closed the bridge' },
    noun: 'article',
  },
  last: { previous: { address: '/', label: 'When the bridge was built' }, noun: 'guide' },
};
