import { isProse } from '../line-worth.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const longest = 14;

/** “The mayor wrote in her answer to the council:” is a sentence, with small letters throughout, that what follows completes. */
const introduces =
  /^(?=(?:.*\s\p{Ll}+){2}).*\b(?:said|says|wrote|writes|tweeted|posted|told|asked|added|replied|stated|responded|account|statement|reads?|here (?:are|is))\b[^:]*:$/u;

export const subheading: Classifier = {
  rule: 'subheading',
  because:
    'A short line inside the story that is no sentence and stands over a paragraph heads what follows.',
  classify: (line, page) => {
    const next = page.lines[line.index + 1];
    if (regionOf(line, page) !== 'story' || line.count > longest || isProse(line) || !next) return undefined;
    if (/[.,;]["')\]]*$/.test(line.words) || !/^[\p{Lu}\d"'(]/u.test(line.words)) return undefined;
    if (introduces.test(line.words)) return undefined;
    return isProse(next) && next.index <= (page.story?.last ?? -1) ? 'subheading' : undefined;
  },
};
