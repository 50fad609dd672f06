import { findPictureCredit } from '../picture-credit.ts';
import type { Line } from '../line.ts';
import type { Classifier, Page } from '../page.ts';
import { regionOf } from '../page.ts';

const longest = 90;
const announced =
  /^(?:(?:above|below|pictured|caption|in the picture):|pictured (?:above|below|here|are|is|left|right)\b|file ?(?:photo|image|picture)?\s*[-:]\s|in this (?:[\p{L}\d., -]{0,40} )?(?:photo|image|file|picture|frame)|(?:photo|image|picture):\s)/iu;
/** Pages print long captions twice, cut short before “more” and whole before “less”. */
const foldable = /\s(?:less|\.\.\. more|more)$/;

export const captionBesideCredit: Classifier = {
  rule: 'caption-beside-credit',
  because:
    'A line that opens as captions do, or stands close above a picture’s credit, describes that picture.',
  classify: (line, page) => {
    if (line.count > longest || line.count < 3 || line.index === page.headline) return undefined;
    if (announced.test(line.words) && line.count >= 5) return 'caption';
    if ((page.repeats.get(line.key) ?? 0) > 1 && (foldable.test(line.words) || wasCaption(line, page)))
      return 'caption';
    return isOverCredit(line, page) ? 'caption' : undefined;
  },
};

/** How far apart, in lines, the prints of one caption stand. */
const reach = 40;

function wasCaption({ key, index }: Line, { lines, decided }: Page): boolean {
  return lines
    .slice(Math.max(0, index - reach), index)
    .some((each) => each.key === key && decided[each.index]?.[0]?.kind === 'caption');
}

const mostPrints = 6;

/** The same caption may stand there several times before its credit. */
function isOverCredit(line: Line, page: Page): boolean {
  let next = page.lines[line.index + 1];
  while (next?.key === line.key && next.index < line.index + mostPrints) next = page.lines[next.index + 1];
  if (!next || next.count > 16 || findPictureCredit(next.words) !== 0) return false;
  const region = regionOf(line, page);
  if (region !== 'story') return region === 'head';
  if (!line.ends || next.index > line.index + 1) return true;
  // a sentence inside the story is a caption only when the credit clings to it and is set apart from what follows
  return line.apart && !next.apart && (page.lines[next.index + 1]?.apart ?? true);
}
