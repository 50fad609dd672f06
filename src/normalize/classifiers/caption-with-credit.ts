import { trimmedPieces } from '../pieces.ts';
import { findPictureCredit } from '../picture-credit.ts';
import type { Classifier } from '../page.ts';

/** Captions are short; a longer line that ends in a credit is a paragraph. */
const longest = 90;

export const captionWithCredit: Classifier = {
  rule: 'caption-with-credit',
  because: 'A line that ends by crediting a picture describes that picture.',
  classify: (line) => {
    if (line.count > longest || line.count < 3) return undefined;
    const credit = findPictureCredit(line.words);
    if (credit === undefined || credit === 0) return undefined;
    return trimmedPieces(line, credit, 'caption', 'credit');
  },
};
