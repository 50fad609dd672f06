/** The letter of an article, with and without a place to go to. */
export const examples = {
  'one letter': { siglum: 'U', label: 'Unsigned article' },
  'two letters, a link': { siglum: 'Ca', label: 'Canal 9', to: '#_Siglum' },
};
