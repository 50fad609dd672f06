import { agencyPattern } from '../agencies.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const signature = new RegExp(
  `^(?:-+ ?|\\(|\\[)?(?:${agencyPattern})(?:/(?:${agencyPattern}))*[)\\]]?\\.?$`,
  'i',
);
const marked = /^[-([]/;

export const wireSignature: Classifier = {
  rule: 'wire-signature',
  because:
    'A line that is only an agency’s name, after a dash or in brackets or right under the story, signs its text.',
  classify: (line, page) => {
    if (line.count > 5 || !signature.test(line.words)) return undefined;
    const last = page.story?.last ?? -1;
    const underStory = line.index === last + 1 || (line.index === last && last > 0);
    return (marked.test(line.words) && regionOf(line, page) !== 'head') || underStory
      ? 'wire-signature'
      : undefined;
  },
};
