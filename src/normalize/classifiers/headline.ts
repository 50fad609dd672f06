import type { Classifier } from '../page.ts';

export const headline: Classifier = {
  rule: 'headline',
  because:
    'The line chosen as headline: repeated in the page’s title, or the first of those right above the story.',
  classify: (line, page) => (line.index === page.headline ? 'headline' : undefined),
};
