/** All relations and who says so, and the latter alone. */
export const examples = {
  'relations and who says so': { label: 'What the marks mean, a specimen' },
  'who says so': { only: 'made', label: 'Who says so, a specimen' },
};
