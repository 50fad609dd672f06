/**
 * Finds the stretch of lines in which the story stands: the one with the most prose and the least of everything else.
 * Each line has a worth, and the story is the stretch with the greatest sum (maximum subsequence segmentation,
 * Pasternack and Roth, WWW 2009), the first good one under the headline where the page's title shows the headline.
 */
import type { Line } from './line.ts';
import { isCutShort, isProse, worthOf, worthOfComments } from './line-worth.ts';
import { linesOfTitle } from './page-title.ts';
import { isAboutAuthor, isCopyright } from './story-end.ts';

/** Indexes of the story's first and last line, both included. */
export interface StoryExtent {
  readonly first: number;
  readonly last: number;
}

/** The story's extent; nothing when no line is prose. Of equal stretches the first, and of those the shortest. */
export function findStoryExtent(
  lines: readonly Line[],
  listed: ReadonlySet<number> = new Set(),
): StoryExtent | undefined {
  const stretches = findStretches(lines, 0);
  const greatest = greatestOf(stretches);
  if (!greatest) return undefined;
  const story = underHeadline(lines, greatest) ?? greatest;
  const first = acrossWidgets(lines, story.first, -1);
  const prose = acrossWidgets(lines, story.last, 1);
  const last = acrossLists(lines, prose, listed);
  return { first: withShortOpening(lines, first), last: last > prose ? last : withShortEnd(lines, last) };
}

interface Stretch extends StoryExtent {
  readonly sum: number;
}

/** Less than this share of the page's greatest stretch is no story: the headline stood in a list of others. */
const leastOfPage = 0.2;
/** A stretch this great, by share of the greatest under the headline, is the story if it comes first. */
const leastOfRest = 0.45;

/** Under a page's title stands a menu, under an article's own headline its story, within this many lines. */
const reachOfTitle = 14;

function underHeadline(lines: readonly Line[], greatest: Stretch): Stretch | undefined {
  for (const { index } of linesOfTitle(lines)) {
    const below = findStretches(lines, index + 1);
    const most = greatestOf(below)?.sum ?? 0;
    const story = below.find(({ sum }) => sum >= leastOfRest * most);
    const isUnderTitle = index > 0 || (story !== undefined && story.first <= reachOfTitle);
    if (most >= leastOfPage * greatest.sum && isUnderTitle) return story;
  }
  return undefined;
}

function greatestOf(stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.reduce<Stretch | undefined>(
    (most, each) => (most && most.sum >= each.sum ? most : each),
    undefined,
  );
}

/** A stretch ends where its worth is used up, or has fallen this far below what it was. */
const deepestFall = 200;

function findStretches(lines: readonly Line[], from: number): readonly Stretch[] {
  const weight = weightOfFurniture(lines);
  const stretches: Stretch[] = [];
  let open: (Stretch & { readonly now: number }) | undefined;
  for (const line of lines.slice(from)) {
    const worth = worthInRun(line, lines[line.index - 1]);
    const now = (open?.now ?? 0) + (worth < 0 && worth !== worthOfComments ? worth * weight : worth);
    if (now <= 0 || isCopyright(line) || (open && now < open.sum - deepestFall)) {
      if (open) stretches.push(open);
      open = undefined;
    } else if (open && isAboutAuthor(line, lines)) {
      stretches.push(open);
      open = undefined;
    } else if (!open || now > open.sum) {
      open = { first: open?.first ?? line.index, last: line.index, sum: now, now };
    } else {
      open = { ...open, now };
    }
  }
  return open ? [...stretches, open] : stretches;
}

/** Widgets that stand in the middle of stories; a row of them says no more than one. */
const widgets: ReadonlySet<string> = new Set([
  'share-widget',
  'audio-widget',
  'picture-viewer',
  'subscription',
  'advertisement',
]);
const worthOfRow = -1;

function worthInRun(line: Line, before: Line | undefined): number {
  const worth = worthOf(line);
  return worth < 0 && isWidget(line) && before && isWidget(before) ? Math.max(worth, worthOfRow) : worth;
}

/**
 * Where prose is rare among the lines, furniture around it ends the story; where most lines are prose, as in an article
 * that was copied without its page, a line of furniture stands in the middle of the story and ends nothing.
 */
function weightOfFurniture(lines: readonly Line[]): number {
  const prose = lines.filter(isProse).length / lines.length;
  return Math.min(1, Math.max(leastWeight, 1 - (prose - proseOfPages) * 2));
}

/** Share of prose among the lines of whole pages: below 0.3 in nine of ten of the pages measured. */
const proseOfPages = 0.25;
const leastWeight = 0.25;

/**
 * Goes on from the story's edge over widgets to the prose behind them, as often as there is such prose. Anything else, a
 * fragment or a menu, ends it.
 */
function acrossWidgets(lines: readonly Line[], edge: number, step: 1 | -1): number {
  let reached = edge;
  for (let at = edge + step; ; at += step) {
    const line = lines[at];
    if (line && isWidget(line)) continue;
    if (!line || line.chrome || !isProse(line) || isCutShort(line) || isAboutAuthor(line, lines))
      return reached;
    reached = at;
  }
}

/** Goes on over a list right under the story's last paragraph, or under a label of few words there, and the prose behind it. */
function acrossLists(lines: readonly Line[], edge: number, listed: ReadonlySet<number>): number {
  const start = [edge + 1, edge + 2].find((index) => listed.has(index));
  const label = lines[edge + 1];
  if (start === undefined || !label || label.chrome?.by === 'whole') return edge;
  if (start > edge + 1 && label.count > longestLabel && !label.words.endsWith(':')) return edge;
  let last = start;
  while (listed.has(last + 1)) last += 1;
  return acrossLists(lines, acrossWidgets(lines, last, 1), listed);
}

const longestLabel = 6;

function isWidget({ chrome }: Line): boolean {
  return chrome !== undefined && widgets.has(chrome.id);
}

/** Sentences too short to count as prose, right above the story: “It is over.” */
function withShortOpening(lines: readonly Line[], first: number): number {
  let opening = first;
  while (isShortSentence(lines[opening - 1])) opening -= 1;
  return opening;
}

/** The same right under it, and all that follows when the page has no furniture there: a story's own list or table. */
function withShortEnd(lines: readonly Line[], last: number): number {
  let end = last;
  while (isShortSentence(lines[end + 1])) end += 1;
  return lines.slice(end + 1).some((line) => line.chrome ?? isAboutAuthor(line, lines))
    ? end
    : withOwnList(lines, end);
}

function isShortSentence(line: Line | undefined): boolean {
  return line !== undefined && !line.chrome && line.count >= 2 && /\p{Ll}[.!?][")'\]]*$/u.test(line.words);
}

const longestOwnList = 30;

function withOwnList(lines: readonly Line[], end: number): number {
  return lines.length - 1 - end <= longestOwnList ? lines.length - 1 : end;
}
