import { dateLine } from '../date-forms.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const longest = 18;

export const dateStamp: Classifier = {
  rule: 'date-stamp',
  because: 'A line that is only a date, with a time or “Published” and “Updated”, dates the article.',
  classify: (line, page) => {
    if (line.count > longest || !/\d/.test(line.words) || !dateLine.test(line.words)) return undefined;
    return regionOf(line, page) === 'tail' && !isBesideStory(line.index, page.story?.last)
      ? undefined
      : 'date-stamp';
  },
};

/** Dates further down belong to other stories. */
function isBesideStory(index: number, last: number | undefined): boolean {
  return last !== undefined && index <= last + 2;
}
