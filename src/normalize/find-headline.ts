/** Finds which line is the headline. */
import { byline } from './classifiers/byline.ts';
import { dateLine } from './date-forms.ts';
import type { Line } from './line.ts';
import { isSectionName } from './section-names.ts';
import { isOutletName } from './outlet-names.ts';
import { findPictureCredit } from './picture-credit.ts';
import type { StoryExtent } from './story-extent.ts';

/**
 * Index of the headline, or nothing. A line above the story that the page's title begins with, or that stands there
 * twice, is the headline; else it is the first line of those right above the story that could be one.
 */
export function findHeadline(lines: readonly Line[], story: StoryExtent | undefined): number | undefined {
  const above = lines.slice(0, headEnd(lines, story));
  return repeatedHeadline(above) ?? nearestHeadline(above);
}

/** The story's first line is above the story when it is a question or exclamation that opens the page. */
function headEnd(lines: readonly Line[], story: StoryExtent | undefined): number {
  if (!story) return lines.length;
  const first = lines[story.first];
  const opens =
    first !== undefined &&
    story.first < story.last &&
    first.count <= mostWords &&
    /[!?]['")]*$/.test(first.words);
  return opens && !/["']$/.test(first.words) && nearestHeadline(lines.slice(0, story.first)) === undefined
    ? story.first + 1
    : story.first;
}

const mostWords = 40;

function repeatedHeadline(above: readonly Line[]): number | undefined {
  const candidates = above.filter(couldBeHeadline);
  const title = above[0];
  const first = new Map<string, Line>();
  for (const line of candidates) {
    const before = first.get(line.key);
    if (before) return before.index;
    first.set(line.key, line);
  }
  return title && candidates.find((line) => line.index > 0 && isTitleOf(title, line))?.index;
}

/** Whether `title` is the headline's words followed by a site's or section's name: “Headline - The Site | News”. */
export function isTitleOf(title: Line, headline: Line): boolean {
  return (
    title.key.startsWith(headline.key) && /^\s*(?:[-|:·•>]|\()/.test(title.key.slice(headline.key.length))
  );
}

/** How far above the story a headline is looked for, in lines; captions, dates and share buttons stand in between. */
const reach = 14;

function nearestHeadline(above: readonly Line[]): number | undefined {
  let found: number | undefined;
  for (const line of above.slice(-reach).reverse()) {
    if (line.chrome?.by === 'whole' && line.chrome.id !== 'share-widget' && line.chrome.id !== 'audio-widget')
      break;
    if (couldBeHeadline(line)) found = line.index;
  }
  return found;
}

function couldBeHeadline(line: Line): boolean {
  if (line.chrome || line.count > mostWords) return false;
  if (line.count < 3 && line.index > 0) return false;
  return !(isSectionName(line.key) || isOutletName(line.words) || isApparatus(line));
}

/** Dates, bylines, captions: what stands around headlines and is none. */
function isApparatus(line: Line): boolean {
  return (
    (/\d/.test(line.words) && line.count <= 18 && dateLine.test(line.words)) ||
    /^by\s/i.test(line.words) ||
    findPictureCredit(line.words) !== undefined ||
    /^(?:https?:|www\.)/.test(line.key) ||
    byline.classify(line, {
      text: '',
      lines: [],
      story: undefined,
      headline: undefined,
      repeats: new Map(),
      decided: [],
    }) !== undefined
  );
}
