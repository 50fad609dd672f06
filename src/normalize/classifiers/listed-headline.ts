import { isProse } from '../line-worth.ts';
import type { Classifier, Page } from '../page.ts';
import { regionOf } from '../page.ts';
import type { Line } from '../line.ts';

const labels: ReadonlySet<string> = new Set(['related-label', 'trending-label']);

export const listedHeadline: Classifier = {
  rule: 'listed-headline',
  because:
    'Lines under a label of related or trending stories, up to the next paragraph, are headlines of other stories.',
  classify: (line, page) =>
    regionOf(line, page) !== 'head' && !isProse(line) && isListed(line, page) ? 'other-headline' : undefined,
};

function isListed(line: Line, page: Page): boolean {
  const before = page.lines[line.index - 1];
  const kind = page.decided[line.index - 1]?.[0];
  if (kind?.rule === 'listed-headline') return true;
  return before?.chrome?.by === 'whole' && kind !== undefined && labels.has(kind.kind);
}
