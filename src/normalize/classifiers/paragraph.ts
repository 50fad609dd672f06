import type { Classifier } from '../page.ts';

export const paragraph: Classifier = {
  rule: 'paragraph',
  because: 'What is left inside the story is the story: prose, list items, rows of tables.',
  classify: () => 'paragraph',
};
