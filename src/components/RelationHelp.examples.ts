export const examples = {
  'a contradiction': { relation: 'contradict' },
};
