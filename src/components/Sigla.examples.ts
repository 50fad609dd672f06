/** Several accounts in a row. */
export const examples = {
  three: {
    accounts: [
      { article: '_Sigla', siglum: 'G', label: 'Gazette' },
      { article: '_Sigla', siglum: 'W', label: 'Wire copy' },
      { article: '_Sigla', siglum: 'Ca', label: 'Canal 9' },
    ],
  },
};
