import { trimmedPieces } from '../pieces.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';
import { findVideoCredit, lengthOfVideoButton } from '../video-caption.ts';

const longest = 60;

export const videoCaption: Classifier = {
  rule: 'video-caption',
  because:
    'Whole sentences over the story with an outlet’s name after the last of them tell what a video shows.',
  classify: (line, page) => {
    const button = lengthOfVideoButton(line.words);
    if (line.count > longest || (button === 0 && regionOf(line, page) !== 'head')) return undefined;
    const credit = findVideoCredit(line.words);
    const caption = credit === undefined ? undefined : trimmedPieces(line, credit, 'caption', 'credit');
    if (typeof caption !== 'object' || button === 0) return caption;
    const [first, ...rest] = caption;
    return [
      {
        start: line.start,
        end: line.start + line.words.slice(0, button).trimEnd().length,
        kind: 'navigation',
      },
      { start: line.start + button, end: first?.end ?? line.end, kind: 'caption' },
      ...rest,
    ];
  },
};
