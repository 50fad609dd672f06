import type { Classifier, Page } from '../page.ts';
import type { Line } from '../line.ts';
import { isSectionName } from '../section-names.ts';

export const sectionLabel: Classifier = {
  rule: 'section-label',
  because:
    'A section’s name that stands alone close above the headline says where the outlet filed the story.',
  classify: (line, page) =>
    isCloseAboveHeadline(line, page) && isSectionName(line.key) && !isInMenu(line, page)
      ? 'section-label'
      : undefined,
};

function isCloseAboveHeadline({ index }: Line, { headline }: Page): boolean {
  return headline !== undefined && index < headline && index >= headline - 3;
}

/** A menu has the names of several sections in a row. */
function isInMenu({ index }: Line, { lines }: Page): boolean {
  return [lines[index - 1], lines[index + 1]].some((each) => each !== undefined && isSectionName(each.key));
}
