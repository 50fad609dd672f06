import type { Mention } from '../../schemas/mention.ts';
import type { DateMention } from './date-mention.ts';

/** Goes through the dates in the order of the text; what `refineOne` returns takes the place of a date. */
export function refineDates(
  mentions: readonly Mention[],
  refineOne: (date: DateMention, at: number, dates: readonly DateMention[]) => DateMention,
): readonly Mention[] {
  const dates = mentions.filter((each) => each.kind === 'date').toSorted((a, b) => a.start - b.start);
  const refined = new Map<Mention, Mention>();
  const known: DateMention[] = [...dates]; // so that one that counts from another finds it worked out
  dates.forEach((date, at) => {
    const better = refineOne(date, at, known);
    known[at] = better;
    if (better !== date) refined.set(date, better);
  });
  return refined.size === 0 ? mentions : mentions.map((each) => refined.get(each) ?? each);
}
