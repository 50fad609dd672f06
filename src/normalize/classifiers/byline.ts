import { isOnlyNames, isSignedByline, opensWithBy } from '../byline-forms.ts';
import { dateLine } from '../date-forms.ts';
import type { Line } from '../line.ts';
import type { Classifier, Page, Verdict } from '../page.ts';
import { isOpeningByline } from '../opening-byline.ts';
import { kindBefore, regionOf } from '../page.ts';

const longest = 30;
const longestNames = 8;

export const byline: Classifier = {
  rule: 'byline',
  because:
    'A line above the story that names who wrote it: after “By”, with a role or agency, or beside the date.',
  classify: (line, page) => {
    if (line.count > longest || !mayBeByline(line, page)) return undefined;
    return isByline(line, page) ? 'byline' : bylineWithDate(line, page);
  },
};

/** Under the headline; inside the story only after “By”. Names among the menus further up are no bylines. */
function mayBeByline(line: Line, page: Page): boolean {
  const region = regionOf(line, page);
  if (region === 'head') return page.headline === undefined || line.index > page.headline;
  return region === 'story' && /^by\s/i.test(line.words) && (!line.ends || line.count <= 20);
}

function isByline(line: Line, page: Page): boolean {
  if (regionOf(line, page) === 'story') return opensWithBy(line.words) && !line.ends;
  if (isSignedByline(line.words)) return true;
  if (line.index === 0 && isOpeningByline(page.lines, page.story)) return true;
  return (
    line.count <= longestNames &&
    isOnlyNames(line.words) &&
    (isAfterBy(line, page) || isBesideDate(line, page))
  );
}

const onlyBy = /^(?:by|written by|author|authors|posted by|published by)\s*:?$/i;

function isAfterBy({ index }: Line, { lines }: Page): boolean {
  const before = lines[index - 1];
  return before !== undefined && onlyBy.test(before.words);
}

/** Under the headline, or where the file begins; names beside dates further off stand in lists and tables. */
function isBesideDate(line: Line, page: Page): boolean {
  if (!isUnderHeadline(line, page)) return false;
  if (kindBefore(line, page) === 'date-stamp') return !page.decided.some(hasByline);
  const after = page.lines[line.index + 1];
  return after !== undefined && after.count <= 18 && /\d/.test(after.words) && dateLine.test(after.words);
}

function hasByline(pieces: Page['decided'][number]): boolean {
  return pieces.some(({ kind }) => kind === 'byline');
}

const opening = 3;

/** Whether nothing stands between the headline and the line but what belongs to the article’s head. */
function isUnderHeadline({ index }: Line, { headline, decided }: Page): boolean {
  if (headline === undefined) return index < opening;
  return decided.slice(headline + 1, index).every(([piece]) => piece !== undefined && parts.has(piece.kind));
}

const parts: ReadonlySet<string> = new Set([
  'headline',
  'duplicate-headline',
  'dek',
  'byline',
  'date-stamp',
  'caption',
  'credit',
  'outlet-label',
  'section-label',
  'separator',
  'share-widget',
  'audio-widget',
  'advertisement',
]);

/** “By Jane Doe - Feb. 4, 2026 6:56 am”, “By Jane Doe on Monday, February 2nd, 2026”: the names, then the date. */
function bylineWithDate(line: Line, page: Page): Verdict {
  if (!/\d/.test(line.words)) return undefined;
  const isStory = regionOf(line, page) === 'story';
  for (const { index, 0: gap } of line.words.matchAll(/\s*[-|/·•,]\s*|\s+on\s+|\s+/g)) {
    if (!dateLine.test(line.words.slice(index + gap.length))) continue;
    const names = line.words.slice(0, index);
    const isNames = isStory ? opensWithBy(names) : isSignedByline(names) || isOnlyNames(names);
    if (!isNames) return undefined;
    return [
      { start: line.start, end: line.start + index, kind: 'byline' },
      { start: line.start + index + gap.length, end: line.end, kind: 'date-stamp' },
    ];
  }
  return undefined;
}
