import type { Line } from '../line.ts';
import { isOpeningByline } from '../opening-byline.ts';
import { isOutletName } from '../outlet-names.ts';
import type { Classifier, Page } from '../page.ts';

export const outletLabel: Classifier = {
  rule: 'outlet-label',
  because:
    'A newspaper’s or broadcaster’s name at the top of the page, above the headline or under the byline, names the outlet.',
  classify: (line, page) =>
    (isCloseAboveHeadline(line, page) && isOutletName(line.words)) || isUnderOpeningByline(line, page)
      ? 'outlet-label'
      : undefined,
};

function isCloseAboveHeadline({ index }: Line, { headline }: Page): boolean {
  return headline !== undefined && index < headline && index < 3 && headline - index <= 4;
}

function isUnderOpeningByline({ index }: Line, { lines, story, headline }: Page): boolean {
  return index === 1 && headline === undefined && isOpeningByline(lines, story);
}
