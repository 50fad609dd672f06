/** First, middle and last claim of a story. */
export const examples = {
  first: { next: { address: '/', label: 'Who closed the bridge' }, label: 'Other claims, from the first' },
  middle: {
    previous: { address: '/', label: 'When the bridge was built' },
    next: { address: '/', label: 'Who closed the bridge' },
    label: 'Other claims, from the middle',
  },
  last: {
    previous: { address: '/', label: 'When the bridge was built' },
    label: 'Other claims, from the last',
  },
};
