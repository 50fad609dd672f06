import { dateLine } from '../date-forms.ts';
import { isOutletName } from '../outlet-names.ts';
import type { Classifier, Page } from '../page.ts';
import type { Line } from '../line.ts';
import { isSectionName } from '../section-names.ts';

export const sectionLabel: Classifier = {
  rule: 'section-label',
  because:
    'A section’s name that stands alone right above the headline says where the outlet filed the story.',
  classify: (line, page) =>
    isRightAboveHeadline(line, page) &&
    line.key !== 'home' &&
    isSectionName(line.key) &&
    !isInMenu(line, page)
      ? 'section-label'
      : undefined,
};

/** Above it stands the menu, whose entries are sections too. */
function isRightAboveHeadline({ index }: Line, { headline, lines }: Page): boolean {
  if (headline === undefined || index >= headline) return false;
  return lines.slice(index + 1, headline).every(({ words }) => dateLine.test(words) || isOutletName(words));
}

/** A menu has the names of several sections in a row. */
function isInMenu({ index }: Line, { lines }: Page): boolean {
  return [lines[index - 1], lines[index + 1]].some((each) => each !== undefined && isSectionName(each.key));
}
