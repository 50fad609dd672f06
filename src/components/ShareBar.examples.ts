/** With script more buttons appear: one that copies the link, one that hands it to the device. */
export const examples = {
  'a story': { title: 'The bridge', url: 'https://example.com/bridge/' },
};
