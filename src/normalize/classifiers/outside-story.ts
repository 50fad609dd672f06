import { isProse } from '../line-worth.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

export const outsideStory: Classifier = {
  rule: 'outside-story',
  because: 'What stands outside the story and is none of its parts belongs to the page or to other stories.',
  classify: (line, page) => {
    if (!page.story || regionOf(line, page) === 'story') return undefined;
    if (isProse(line)) return 'other-text';
    return line.count <= 3 ? 'navigation' : 'other-headline';
  },
};
