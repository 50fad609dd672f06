/** The sections of a made-up guide. */
export const examples = {
  'two sections': {
    headings: [
      { id: '_Contents', title: 'Contents, a specimen' },
      { id: '_Contents', title: 'Where the words of an article come from' },
    ],
    label: 'On this page, a specimen',
  },
};
