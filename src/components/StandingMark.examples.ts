/** A relation, and a claim no two accounts answer. */
export const examples = {
  contradict: { standing: 'contradict', words: 'Cannot both be right' },
  lone: { standing: 'lone', words: 'One account or none' },
};
