/** Finds which line is the headline. */
import { dateLine } from './date-forms.ts';
import type { Line } from './line.ts';
import { isSignedByline } from './byline-forms.ts';
import { isInterface } from './interface-words.ts';
import { isOutletName } from './outlet-names.ts';
import { isOpeningByline } from './opening-byline.ts';
import { linesOfTitle, sharesTitle } from './page-title.ts';
import { findPictureCredit } from './picture-credit.ts';
import { isSectionName } from './section-names.ts';
import type { StoryExtent } from './story-extent.ts';
import { findVideoCredit, lengthOfVideoButton } from './video-caption.ts';

/**
 * Index of the headline, or nothing. The line above the story that the page's title names is the headline; else one that
 * stands twice, close above the story; else the one that shares most of the title's words, for titles are often shortened; else
 * the first of the lines right above the story that could be one.
 */
export function findHeadline(lines: readonly Line[], story: StoryExtent | undefined): number | undefined {
  if (isOpeningByline(lines, story)) return undefined;
  const above = lines.slice(0, story?.first ?? lines.length);
  return (
    titledHeadline(lines, above.length) ??
    repeatedHeadline(above) ??
    retitledHeadline(lines, above) ??
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
  for (const line of above.filter(couldBeHeadline)) {
    const before = first.get(line.key);
    const isClose = line.index >= above.length - reach;
    if (before === undefined) first.set(line.key, line.index);
    else if (before >= above.length - reach) return before;
    else if (isClose && line.count >= longerThanLabels) return line.index;
  }
  return undefined;
}

/** Menus stand twice on a page too, in lines of fewer words. */
const longerThanLabels = 5;

/** Flattened pages open with their title, in other words than the headline as often as in the same. */
function retitledHeadline([title]: readonly Line[], above: readonly Line[]): number | undefined {
  if (!title || title.chrome) return undefined;
  return above
    .slice(Math.max(1, above.length - reach))
    .reverse()
    .find((line) => couldBeHeadline(line) && sharesTitle(title, line))?.index;
}

/** Buttons stand between a headline and its story; other furniture ends the search. */
const buttons: ReadonlySet<string> = new Set(['share-widget', 'audio-widget', 'advertisement']);

function nearestHeadline(above: readonly Line[]): number | undefined {
  let found: number | undefined;
  for (const line of above.slice(-reach).reverse()) {
    if (isFurniture(line) && (found !== undefined || above.length > reach)) break;
    if (couldBeHeadline(line) && !isInMenu(line, above)) found = line.index;
  }
  return found;
}

/** So many entries of a menu, in lines, say that the short line under them is one more. */
const entries = 5;
const longestEntry = 3;

function isInMenu({ index, count }: Line, above: readonly Line[]): boolean {
  if (count > longestEntry || index < entries) return false;
  return above.slice(index - entries, index).every((line) => line.count <= longestEntry && !line.ends);
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
    clockTime.test(words) ||
    (words.match(sentenceBreak)?.length ?? 0) > 1 ||
    findVideoCredit(words) !== undefined ||
    lengthOfVideoButton(words) > 0 ||
    breadcrumb.test(words) ||
    isInterface(words) ||
    /^(?:by\s|https?:|www\.)/i.test(words) ||
    findPictureCredit(words) !== undefined ||
    isSignedByline(words)
  );
}

const clockTime = /\b[0-2]?\d[:.][0-5]\d\s*[ap]\.?m\b/i;
const sentenceBreak = /\p{Ll}{2}[.!?]["']?\s+["']?(?=\p{Lu})/gu;
/** “Home » Sports”, “More stories »”; folding made quotation marks of the arrows. */
const breadcrumb = /\s"(?:\s|$)/;
