/** Silent on two claims. */
export const examples = {
  silent: {
    groups: [
      {
        title: 'Silent',
        claims: [
          { address: '/', label: 'What the inspection cost' },
          { address: '/', label: 'Who ordered it' },
        ],
      },
    ],
  },
};
