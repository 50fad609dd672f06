import type { Classifier } from '../page.ts';
import { isTitleOf } from '../page-title.ts';

export const duplicateHeadline: Classifier = {
  rule: 'duplicate-headline',
  because: 'The headline’s words once more, as the page’s title, a picture’s label or by mistake.',
  classify: (line, page) => {
    if (page.headline === undefined || line.index === page.headline) return undefined;
    const chosen = page.lines[page.headline];
    if (!chosen || !line.key.startsWith(chosen.key)) return undefined;
    return line.key === chosen.key || isTitleOf(line, chosen) ? 'duplicate-headline' : undefined;
  },
};
