import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { ValuePicture } from '../schemas/value-picture.ts';
import { dayPicture } from './day-picture.ts';
import { drawnValues, type DrawnValue } from './drawn-values.ts';
import { numberPicture } from './number-picture.ts';
import type { Words } from '../words/words-of.ts';

/** The pictures of a claim’s values: one for every scale on which at least two of them lie. Most claims have one or none. */
export function valuePictures(story: CheckedStory, claim: CheckedClaim, words: Words): ValuePicture[] {
  return drawnValues(story, claim).flatMap((values, at) => {
    const id = `_picture-${String(at + 1)}`;
    const dates = values.flatMap(({ accounts, value }) =>
      value.kind === 'date' ? [{ accounts, value }] : [],
    );
    return (
      (dates.length > 0 ? dayPicture(dates, id, words) : numberPicture(amountsIn(values), id, words)) ?? []
    );
  });
}

function amountsIn(values: readonly DrawnValue[]) {
  return values.flatMap(({ accounts, value }) => (value.kind === 'date' ? [] : [{ accounts, value }]));
}
