import { agencyPattern } from '../agencies.ts';
import { dateLine } from '../date-forms.ts';
import type { Line } from '../line.ts';
import { personNames } from '../names.ts';
import type { Classifier, Page, Verdict } from '../page.ts';
import { kindBefore, regionOf } from '../page.ts';

const longest = 30;
const by = '(?:[Bb][Yy]|[Ww]ritten by|[Ww]ords by|[Ss]tory by|[Tt]ext by|[Rr]eport by|[Aa]uthor)\\s*:?\\s+';
const role =
  '(?:\\b(?:staff|senior|chief|special|political|white house|national|foreign|business|sports?|auto|science|diplomatic|contributing|guest|managing|deputy)\\b[ -]?)*\\b(?:reporter|correspondent|writer|editor|columnist|journalist|contributor|producer|bureau chief|bureau|staff|desk|analyst|newsroom|team|agencies)s?\\b';
const affiliation = `(?:\\s*[,|/·•-]\\s*|\\s+(?:for|of|at|in|from)\\s+|\\s+)(?:the\\s+)?[\\p{L}\\p{M}\\d.&' -]{2,60}?`;

const signed = new RegExp(
  `^${by}(?:${personNames}|(?:the )?(?:${agencyPattern})\\b)(?:${affiliation}){0,3}$`,
  'u',
);
const withRole = new RegExp(
  `^${personNames}\\s*[,|/·•-]\\s*[\\p{L}\\p{M}.&' -]{0,40}${role}[\\p{L}\\p{M}.&', -]{0,40}$`,
  'iu',
);
const startsWithName = /^\p{Lu}/u;
const ofAgency = new RegExp(
  `^(?:${personNames}\\s*[,|/·•-]\\s*)?(?:the\\s+)?(?:${agencyPattern})(?:\\s+(?:staff|writers?|news))?$`,
  'iu',
);
const onlyNames = new RegExp(`^${personNames}$`, 'u');
const onlyBy = /^(?:by|written by|author|authors|posted by|published by)\s*:?$/i;

export const byline: Classifier = {
  rule: 'byline',
  because:
    'A line above the story that names who wrote it, after “By”, with a role or agency, or beside the date.',
  classify: (line, page) => {
    if (line.count > longest || (line.ends && line.count > 12) || !mayBeByline(line, page)) return undefined;
    return wholeByline(line, page) ? 'byline' : bylineWithDate(line, page);
  },
};

/** Above the story, or its very first line; names among the menus further up are no bylines. */
function mayBeByline(line: Line, page: Page): boolean {
  if (regionOf(line, page) === 'head') return page.headline === undefined || line.index > page.headline;
  return regionOf(line, page) === 'story' && signed.test(line.words) && !line.ends;
}

function wholeByline(line: Line, page: Page): boolean {
  return (
    isSigned(line.words) ||
    (onlyNames.test(line.words) && line.count <= 8 && isBesideAuthorOrDate(line, page))
  );
}

function isSigned(words: string): boolean {
  return signed.test(words) || ofAgency.test(words) || (startsWithName.test(words) && withRole.test(words));
}

function isBesideAuthorOrDate(line: Line, page: Page): boolean {
  const before = page.lines[line.index - 1];
  const after = page.lines[line.index + 1];
  return (
    kindBefore(line, page) === 'date-stamp' ||
    (before !== undefined && onlyBy.test(before.words)) ||
    (after !== undefined && after.count <= 18 && /\d/.test(after.words) && dateLine.test(after.words))
  );
}

/** “By Jane Doe - Feb. 4, 2026 6:56 am”: the names, then the date. */
function bylineWithDate(line: Line, page: Page): Verdict {
  if (!/\d/.test(line.words) || page.headline === undefined) return undefined;
  for (const { index, 0: gap } of line.words.matchAll(/\s*[-|/·•,]\s*|\s+/g)) {
    const names = line.words.slice(0, index);
    if (!dateLine.test(line.words.slice(index + gap.length))) continue;
    if (!isSigned(names) && !onlyNames.test(names)) return undefined;
    return [
      { start: line.start, end: line.start + index, kind: 'byline' },
      { start: line.start + index + gap.length, end: line.end, kind: 'date-stamp' },
    ];
  }
  return undefined;
}
