import { isProse } from '../line-worth.ts';
import type { Line } from '../line.ts';
import type { Classifier, Page } from '../page.ts';
import { regionOf } from '../page.ts';

const longest = 14;

/** “The mayor wrote in her answer to the council:” is a sentence, with small letters throughout, that what follows completes. */
const introduces =
  /^(?=(?:.*\s\p{Ll}+){2}).*\b(?:said|says|wrote|writes|tweeted|posted|told|asked|added|replied|stated|responded|account|statement|reads?|here (?:are|is))\b[^:]*:$/u;

export const subheading: Classifier = {
  rule: 'subheading',
  because:
    'A short line inside the story that is no sentence and stands over a paragraph or a list heads what follows.',
  classify: (line, page) => {
    const next = page.lines[line.index + 1];
    if (regionOf(line, page) !== 'story' || line.count > longest || isProse(line) || !next) return undefined;
    if (/[.,;]["')\]]*$/.test(line.words) || !/^[\p{Lu}\d"'(]/u.test(line.words)) return undefined;
    if (isListItem(line, page) || introduces.test(line.words)) return undefined;
    const overList = page.listed.has(next.index) && !page.listed.has(line.index);
    return (isProse(next) || overList) && next.index <= (page.story?.last ?? -1) ? 'subheading' : undefined;
  },
};

/** The last item of a list stands over a paragraph too; numbered subheadings have paragraphs between them. */
function isListItem({ index }: Line, { listed, lines }: Page): boolean {
  const before = lines[index - 1];
  return listed.has(index) && listed.has(index - 1) && before !== undefined && !isProse(before);
}
