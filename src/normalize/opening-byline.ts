/** Recognizes a byline and an outlet's name where an article opens with them and has no headline. */
import { isOnlyNames, opensWithBy } from './byline-forms.ts';
import type { Line } from './line.ts';
import { isOutletName } from './outlet-names.ts';
import type { StoryExtent } from './story-extent.ts';

/**
 * Whether the first line is a byline: “By” and names, or names alone, with the outlet's name under it and the story under that.
 * Headlines have capitals too, but the story goes on to speak of what they name; it never names its reporter.
 */
export function isOpeningByline(lines: readonly Line[], story: StoryExtent | undefined): boolean {
  const [names, outlet] = lines;
  if (!names || !outlet || story?.first !== 2 || !isOutletName(outlet.words)) return false;
  return opensWithBy(names.words) || (isOnlyNames(names.words) && !isNamedInStory(names, lines.slice(2)));
}

/** A headline's words come back this soon, in lines; at the end a story may name who reported it. */
const reach = 10;
/** Two forms of a word have all but its last letters in common: “burns”, “burned”. */
const fewestLetters = 4;
const ending = 2;

function isNamedInStory({ key }: Line, story: readonly Line[]): boolean {
  const told = ` ${story
    .slice(0, reach)
    .flatMap((line) => wordsOf(line.key))
    .join(' ')}`;
  return wordsOf(key)
    .filter((word) => word !== 'and')
    .some((word) => told.includes(` ${word.slice(0, Math.max(fewestLetters, word.length - ending))}`));
}

function wordsOf(key: string): readonly string[] {
  return key.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}
