/** A claim’s line, without its finding. */
export const examples = {
  'a claim': {
    kind: 'contradict',
    words: 'Cannot both be right',
    support: '3 articles, 2 origins',
    title: 'Length of the bridge',
    address: '/',
  },
};
