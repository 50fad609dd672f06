/** A reading, and a claim to which the account says nothing. */
export const examples = {
  'a reading and a silence': {
    claims: [
      {
        title: 'Cause of the fire',
        address: '/',
        kind: 'contradict',
        kindWords: 'Cannot both be right',
        says: 'a lamp',
      },
      { title: 'Crew on board', address: '/', kind: 'silent', kindWords: 'Does not say' },
    ],
  },
} as const;
