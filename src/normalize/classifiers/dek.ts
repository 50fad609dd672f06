import type { Classifier, Page } from '../page.ts';
import type { Line } from '../line.ts';
import { regionOf } from '../page.ts';

const fewestWords = 6;

export const dek: Classifier = {
  rule: 'dek',
  because:
    'A line of some length between headline and story sums the story up; above a story without a page around it, so does any.',
  classify: (line, page) =>
    line.count >= fewestWords &&
    standsOverStory(line, page) &&
    (isFirstUnderHeadline(line, page) || hasCleanHead(page))
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

/** A dek stands this close under its headline, in lines. */
const reach = 30;

function isFirstUnderHeadline({ index }: Line, { headline, decided }: Page): boolean {
  if (headline === undefined || index <= headline || index > headline + reach) return false;
  return !decided.slice(headline).some((pieces) => pieces.some(({ kind }) => kind === 'dek'));
}

const longestCleanHead = 8;

/** Few lines above the story and no menu among them: whatever stands there was meant to be read. */
function hasCleanHead({ lines, story }: Page): boolean {
  if (!story || story.first > longestCleanHead) return false;
  return lines.slice(0, story.first).every(({ chrome }) => chrome?.by !== 'whole');
}
