import type { Slot } from '../slots/find-slots.ts';

/** Whether every account gives a date after the day it was published, as far as that day is known. */
export function tellsOfFuture(slots: readonly Slot[]): boolean {
  return slots.every(({ sentence, value }) => {
    const published = sentence.article.witness.entry.metadata.published?.value.slice(0, 10);
    if (value.kind !== 'date' || published === undefined) return false;
    return (value.byWords.earliest ?? '') > published;
  });
}
