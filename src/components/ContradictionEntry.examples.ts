/** Three accounts against one, and a pair more. */
export const examples = {
  'three against one': {
    claim: {
      question: 'What caused the fire in the harbour?',
      address: '/',
      finding: 'Three accounts name a lamp, one a pipe; they cannot both be right.',
      by: 'computed',
      sides: [
        [
          {
            says: 'a lamp',
            accounts: [
              { article: 'gazette', siglum: 'G', label: 'Gazette', address: '/' },
              { article: 'wire', siglum: 'W', label: 'Wire copy', address: '/' },
            ],
          },
          {
            says: 'an oil lamp',
            accounts: [{ article: 'echo', siglum: 'E', label: 'Echo', address: '/' }],
          },
        ],
        [{ says: 'a pipe', accounts: [{ article: 'post', siglum: 'P', label: 'Post', address: '/' }] }],
      ],
      more: '1 further pair of accounts cannot both be right either; the claim’s page has them all.',
    },
  },
} as const;
