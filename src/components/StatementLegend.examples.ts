/** All relations and who says so, and the latter alone. */
export const examples = {
  'relations and who says so': {},
  'who says so': { only: 'made' },
};
