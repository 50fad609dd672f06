import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const signature = /^-{1,2}\s*[^@]{1,60}\(@\w{1,30}\)\s*\p{L}{3,12}\.? \d{1,2}, \d{4}$/u;

export const postSignature: Classifier = {
  rule: 'post-signature',
  because: 'A dash, a name, an account and a date sign a post that the story quotes.',
  classify: (line, page) => {
    if (line.count > 20 || !signature.test(line.words)) return undefined;
    return regionOf(line, page) === 'story' || line.index === (page.story?.last ?? -1) + 1
      ? 'attribution'
      : undefined;
  },
};
