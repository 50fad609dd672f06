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

/** Families whose phrases ask the reader to do something; a short sentence that opens with one is no story. */
const requests: ReadonlySet<string> = new Set([
  'subscription',
  'advertisement',
  'comments',
  'help-label',
  'share-widget',
  'audio-widget',
]);
const shortSentence = 12;
const longestPhrase = 20;
const longestRequest = 40;

/** Phrases at the start of a line, or within it, weigh less inside the story, where articles quote and use them too. */
function isChrome(line: Line, page: Page): boolean {
  const { chrome, count, ends } = line;
  const { listed } = page;
  if (!chrome) return false;
  if (regionOf(line, page) !== 'story') return true;
  if (chrome.by !== 'whole' && listed.has(line.index)) return false;
  if (chrome.by === 'whole') return chrome.id !== 'navigation' || isAmongChrome(line, page);
  if (chrome.by === 'start')
    return ends ? count <= shortSentence && requests.has(chrome.id) : count <= longestPhrase;
  return count <= longestRequest && requests.has(chrome.id);
}

/** One word of a menu, or more beside other furniture; else it may be a subheading. */
function isAmongChrome({ index, count }: Line, { lines }: Page): boolean {
  return count === 1 || [lines[index - 1], lines[index + 1]].some((each) => each?.chrome?.by === 'whole');
}
