import type { Line } from '../line.ts';
import type { Classifier, Verdict } from '../page.ts';
import { lengthOfSharePrefix } from '../share-prefix.ts';

export const headline: Classifier = {
  rule: 'headline',
  because:
    'The line chosen as headline: repeated in the page’s title, or the first of those right above the story; a share button’s label before it is cut off.',
  classify: (line, page) => (line.index === page.headline ? withoutSharePrefix(line) : undefined),
};

function withoutSharePrefix({ start, end, words }: Line): Verdict {
  const length = lengthOfSharePrefix(words);
  if (length === 0) return 'headline';
  return [
    { start, end: start + words.slice(0, length).trimEnd().length, kind: 'share-widget' },
    { start: start + length, end, kind: 'headline' },
  ];
}
