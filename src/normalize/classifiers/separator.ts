import type { Classifier } from '../page.ts';

export const separator: Classifier = {
  rule: 'separator',
  because: 'A line without letters or digits separates parts of the page and says nothing.',
  classify: ({ words }) => (/[\p{L}\p{N}]/u.test(words) ? undefined : 'separator'),
};
