import { findPictureCredit } from '../picture-credit.ts';
import type { Line } from '../line.ts';
import type { Classifier, Page } from '../page.ts';
import { regionOf } from '../page.ts';

const longest = 90;
const announced =
  /^(?:above|below|pictured|pictured here|caption|file ?(?:photo|image|picture)?\s*[-:]|in this (?:[\p{L}\d., -]{0,40} )?(?:photo|image|file|picture|frame)|(?:photo|image|picture|video):\s)/iu;
/** Pages print long captions twice, cut short before “more” and whole before “less”. */
const foldable = /\s(?:less|\.\.\. more|more)$/;

export const captionBesideCredit: Classifier = {
  rule: 'caption-beside-credit',
  because:
    'A line that opens as captions do, or stands close above a picture’s credit, describes that picture.',
  classify: (line, page) => {
    if (line.count > longest || line.count < 3) return undefined;
    if (announced.test(line.words) && line.count >= 5) return 'caption';
    if (foldable.test(line.words) && (page.repeats.get(line.key) ?? 0) > 1) return 'caption';
    return isOverCredit(line, page) ? 'caption' : undefined;
  },
};

function isOverCredit(line: Line, page: Page): boolean {
  const next = page.lines[line.index + 1];
  if (!next || next.count > 16 || findPictureCredit(next.words) !== 0) return false;
  if (regionOf(line, page) === 'tail') return false;
  if (regionOf(line, page) === 'head' || !line.ends) return line.index !== page.headline;
  // inside the story only a credit that clings to its line, set apart from the next, tells a caption from a paragraph
  return line.apart && !next.apart && (page.lines[next.index + 1]?.apart ?? true);
}
