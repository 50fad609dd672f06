export const examples = {
  'a contradiction': { relation: 'contradict', id: '_help-specimen' },
};
