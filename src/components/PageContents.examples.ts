export const examples = {
  'the parts of a story': {
    label: 'On this page, a specimen of a story',
    parts: [
      { id: '_PageContents', title: 'How they compare' },
      { id: '_StoryPage', title: 'Every claim, every account' },
    ],
  },
};
