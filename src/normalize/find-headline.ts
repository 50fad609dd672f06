/** Finds which line is the headline. */
import { dateLine } from './date-forms.ts';
import type { Line } from './line.ts';
import { isSignedByline } from './byline-forms.ts';
import { isOutletName } from './outlet-names.ts';
import { isOpeningByline } from './opening-byline.ts';
import { linesOfTitle } from './page-title.ts';
import { findPictureCredit } from './picture-credit.ts';
import { isSectionName } from './section-names.ts';
import type { StoryExtent } from './story-extent.ts';

/**
 * Index of the headline, or nothing. The line above the story that the page's title names is the headline; else one that
 * stands twice close above the story; else the first of the lines right above the story that could be one.
 */
export function findHeadline(lines: readonly Line[], story: StoryExtent | undefined): number | undefined {
  if (isOpeningByline(lines, story)) return undefined;
  const above = lines.slice(0, story?.first ?? lines.length);
  return (
    titledHeadline(lines, above.length) ??
    repeatedHeadline(above) ??
    nearestHeadline(above) ??
    openingQuestion(lines, story)
  );
}

/** The first place close above the story, else the first at all: on a whole page the title stands far above its headline. */
function titledHeadline(lines: readonly Line[], end: number): number | undefined {
  const places = linesOfTitle(lines).filter(({ index }) => index < end);
  return (places.find(({ index }) => index >= end - 2 * reach) ?? places[0])?.index;
}

/** How far above the story a headline is looked for, in lines; captions, dates and share buttons stand in between. */
const reach = 14;

function repeatedHeadline(above: readonly Line[]): number | undefined {
  const first = new Map<string, number>();
  for (const line of above.slice(-reach).filter(couldBeHeadline)) {
    const before = first.get(line.key);
    if (before !== undefined) return before;
    first.set(line.key, line.index);
  }
  return undefined;
}

/** Buttons stand between a headline and its story; other furniture ends the search. */
const buttons: ReadonlySet<string> = new Set(['share-widget', 'audio-widget', 'advertisement']);

function nearestHeadline(above: readonly Line[]): number | undefined {
  let found: number | undefined;
  for (const line of above.slice(-reach).reverse()) {
    if (isFurniture(line) && (found !== undefined || above.length > reach)) break;
    if (couldBeHeadline(line)) found = line.index;
  }
  return found;
}

/** Under a menu of many lines the search ends there; a line or two over a story may stand between headline and story. */
function isFurniture({ chrome }: Line): boolean {
  return chrome?.by === 'whole' && !buttons.has(chrome.id);
}

/** A question or exclamation right over the story's prose is a sentence and yet the headline, when nothing else is. */
function openingQuestion(lines: readonly Line[], story: StoryExtent | undefined): number | undefined {
  const first = story && lines[story.first];
  if (!story || !first || story.first === story.last || first.count > mostWordsOfQuestion) return undefined;
  return /[\p{L}\p{N}][?!]$/u.test(first.words) ? first.index : undefined;
}

const mostWordsOfQuestion = 20;

const mostWords = 40;

function couldBeHeadline(line: Line): boolean {
  if (line.chrome || line.count > mostWords || (line.count < 3 && line.index > 0)) return false;
  return !(
    isSectionName(line.key) ||
    isOutletName(line.words) ||
    isApparatus(line) ||
    /\p{Ll}\.$/u.test(line.words)
  );
}

/** Dates, bylines, captions, addresses: what stands around headlines and is none. */
function isApparatus({ words, count }: Line): boolean {
  return (
    !/\p{L}{2}/u.test(words) ||
    (count <= 18 && /\d/.test(words) && dateLine.test(words)) ||
    /^(?:by\s|https?:|www\.)/i.test(words) ||
    findPictureCredit(words) !== undefined ||
    isSignedByline(words)
  );
}
