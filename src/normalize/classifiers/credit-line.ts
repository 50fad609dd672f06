import { findPictureCredit } from '../picture-credit.ts';
import type { Classifier } from '../page.ts';

const longest = 16;

export const creditLine: Classifier = {
  rule: 'credit-line',
  because: 'A line that is nothing but the credit of a picture.',
  classify: (line) => (line.count <= longest && findPictureCredit(line.words) === 0 ? 'credit' : undefined),
};
