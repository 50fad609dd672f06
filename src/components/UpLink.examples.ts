/** The way to the page above. */
export const examples = {
  'to a story': { to: { address: '/', label: 'The closing of the Lantern bridge' } },
};
