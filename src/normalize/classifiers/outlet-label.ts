import { isOutletName } from '../outlet-names.ts';
import type { Classifier } from '../page.ts';

export const outletLabel: Classifier = {
  rule: 'outlet-label',
  because:
    'A newspaper’s or broadcaster’s name at the top of the page, above the headline, names the outlet.',
  classify: (line, { headline }) =>
    headline !== undefined &&
    line.index < headline &&
    line.index < 3 &&
    headline - line.index <= 4 &&
    isOutletName(line.words)
      ? 'outlet-label'
      : undefined,
};
