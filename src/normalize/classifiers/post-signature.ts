import { trimmedPieces } from '../pieces.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const signature = /(?:^|\s)-{1,2}\s*[^@]{1,60}\(@\w{1,30}\)\s*\p{L}{3,12}\.? \d{1,2}, \d{4}$/u;

/** A post with its signature has at most this many words. */
const longest = 80;

export const postSignature: Classifier = {
  rule: 'post-signature',
  because: 'A dash, a name, an account and a date sign a post that the story quotes.',
  classify: (line, page) => {
    const found = line.count <= longest ? signature.exec(line.words) : null;
    if (!found) return undefined;
    if (found.index > 0)
      return regionOf(line, page) === 'story'
        ? trimmedPieces(line, found.index, 'paragraph', 'attribution')
        : undefined;
    return regionOf(line, page) === 'story' || line.index === (page.story?.last ?? -1) + 1
      ? 'attribution'
      : undefined;
  },
};
