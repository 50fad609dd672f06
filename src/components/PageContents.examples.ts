export const examples = {
  'the parts of a story': {
    label: 'On this page, a specimen of a story',
    parts: [
      { id: '_tally', title: 'How they compare' },
      { id: '_claims', title: 'Every claim, every account' },
    ],
  },
};
