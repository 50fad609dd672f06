import type { Classifier, Page } from '../page.ts';
import type { Line } from '../line.ts';
import { regionOf } from '../page.ts';

const fewestWords = 6;

export const dek: Classifier = {
  rule: 'dek',
  because: 'The first line of some length between the headline and the story sums the story up.',
  classify: (line, page) =>
    line.count >= fewestWords && standsOverStory(line, page) && isFirstUnderHeadline(line, page)
      ? 'dek'
      : undefined,
};

/** Above the story, or its first line when that is long but no sentence, as a lead would be. */
function standsOverStory(line: Line, page: Page): boolean {
  return (
    regionOf(line, page) === 'head' ||
    (line.index === page.story?.first && !line.ends && line.index < page.story.last)
  );
}

function isFirstUnderHeadline({ index }: Line, { headline, decided }: Page): boolean {
  if (headline === undefined || index <= headline) return false;
  return !decided.slice(headline).some((pieces) => pieces.some(({ kind }) => kind === 'dek'));
}
