import { isInterface } from '../interface-words.ts';
import type { Classifier } from '../page.ts';
import { regionOf } from '../page.ts';

const longest = 12;

export const buttons: Classifier = {
  rule: 'buttons',
  because: 'A line outside the story made mostly of the words of buttons is a row of buttons.',
  classify: (line, page) =>
    line.count <= longest && !line.ends && regionOf(line, page) !== 'story' && isInterface(line.words)
      ? 'share-widget'
      : undefined,
};
