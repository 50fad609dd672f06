/** The number behind cited words. */
export const examples = {
  'a note': { note: { number: 2, address: '/', title: 'How long the bridge was closed', says: '' } },
};
