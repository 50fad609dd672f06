/** One rule for each family of the lexicon of page furniture. */
import type { Line } from '../line.ts';
import lexicon from '../lexicon/chrome-lexicon.json' with { type: 'json' };
import type { Classifier, Page } from '../page.ts';
import { regionOf } from '../page.ts';

export const chromeLines: readonly Classifier[] = lexicon.families.map(({ id, because }) => ({
  rule: id,
  because,
  classify: (line, page) => (line.chrome?.id === id && isChrome(line, page) ? line.chrome.kind : undefined),
}));

/** Phrases at the start of a line, or within it, weigh less inside the story, where articles quote and use them too. */
function isChrome(line: Line, page: Page): boolean {
  if (line.chrome?.by === 'whole')
    return line.chrome.id !== 'navigation' || regionOf(line, page) !== 'story' || isAmongChrome(line, page);
  if (regionOf(line, page) !== 'story') return true;
  if (line.chrome?.by === 'start') return line.count <= 12 || (!line.ends && line.count <= 30);
  return (
    line.count <= 40 &&
    (line.chrome?.id === 'subscription' ||
      line.chrome?.id === 'advertisement' ||
      line.chrome?.id === 'comments')
  );
}

function isAmongChrome({ index, count }: Line, { lines }: Page): boolean {
  return count === 1 || [lines[index - 1], lines[index + 1]].some((each) => each?.chrome?.by === 'whole');
}
