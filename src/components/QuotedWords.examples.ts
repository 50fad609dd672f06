/** Words inside their sentence; other scripts take their own direction and the reader’s own fonts. */
export const examples = {
  'telling words': {
    quote: {
      before: 'The engineers, who arrived at noon, ',
      parts: [
        { text: 'kept the bridge closed ', telling: false },
        { text: 'for more than two hours', telling: true },
      ],
      after: ', the mayor’s office said.',
      address: '/',
    },
    label: 'Gazette',
    voice: 'attributed to the mayor’s office',
  },
  'right to left': {
    quote: {
      before: 'بقي الجسر ',
      parts: [{ text: 'مغلقا ساعتين', telling: true }],
      after: '.',
      address: '/',
    },
    lang: 'ar',
    label: 'Gazette',
  },
};
