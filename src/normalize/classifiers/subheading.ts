import { isProse } from '../line-worth.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const longest = 14;

export const subheading: Classifier = {
  rule: 'subheading',
  because:
    'A short line inside the story that is no sentence and stands over a paragraph heads what follows.',
  classify: (line, page) => {
    const next = page.lines[line.index + 1];
    if (regionOf(line, page) !== 'story' || line.count > longest || isProse(line) || !next) return undefined;
    if (/[.,;]["')\]]*$/.test(line.words) || !/^[\p{Lu}\d"'(]/u.test(line.words)) return undefined;
    return isProse(next) && next.index <= (page.story?.last ?? -1) ? 'subheading' : undefined;
  },
};
