/** Buttons wait for the script of a ShareBar; without it neither shows. */
export const examples = {
  'a text': { what: 'Plain text', from: '_cite-plain' },
  'a link': { what: 'The claim', address: 'https://example.com/bridge/closure/' },
};
