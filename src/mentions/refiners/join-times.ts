import type { Mention } from '../../schemas/mention.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { daysMeant, mentionBasis } from '../dates/mention-basis.ts';
import { sentenceFinder } from '../dates/sentence-finder.ts';
import type { Refiner } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** How far “at 11 a.m.” may stand from “, on Tuesday”. */
const longestGap = 8;
const gap = /^(?:,? (?:on |of |at |the )?|, )$/;

/** Clock times and parts of a day with the day they belong to. */
export const joinTimes: Refiner = {
  id: 'join-times',
  rules: [
    {
      id: 'time-of-day-named',
      says: 'Joins a time of day with the day beside it.',
      example: 'They met at 10 p.m. Wednesday.',
    },
    {
      id: 'time-of-day-in-sentence',
      says: 'Takes a time of day to be of the one day its sentence names.',
      example: 'On Tuesday the doors opened at 11 a.m. and closed soon after.',
    },
  ],
  refine: (mentions, article) => {
    const dates = mentions.filter(({ kind }) => kind === 'date') as readonly DateMention[]; // the filter says so
    const ordered = dates.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const replaced = new Map<Mention, readonly Mention[]>([
      ...inSentence(ordered, article), // of which those beside a day know better
      ...beside(ordered, article),
    ]);
    return mentions.flatMap((each) => replaced.get(each) ?? [each]);
  },
};

/** Each time and day that stand side by side become one mention; the second of the two goes. */
function beside(dates: readonly DateMention[], { lower }: ReadableArticle): [Mention, readonly Mention[]][] {
  const replaced: [Mention, readonly Mention[]][] = [];
  let taken: DateMention | undefined;
  dates.forEach((second, at) => {
    const first = dates[at - 1];
    if (!first || first === taken || first.end > second.start || second.start - first.end > longestGap)
      return;
    const [time, day] = isOpenTime(first) ? [first, second] : [second, first];
    if (!isOpenTime(time) || !isDay(day) || !gap.test(lower.slice(first.end, second.start))) return;
    taken = second;
    replaced.push([first, [join(time, day)]], [second, []]);
  });
  return replaced;
}

function isOpenTime({ precision, unresolved, stated }: DateMention): boolean {
  return precision === 'time' && unresolved !== undefined && stated.clock !== undefined;
}

function isDay({ precision, stated, inferred }: DateMention): boolean {
  return precision === 'day' && (stated.value ?? inferred) !== undefined;
}

function join(time: DateMention, day: DateMention): DateMention {
  const { unresolved: _, ...rest } = day;
  return {
    ...rest,
    start: Math.min(time.start, day.start),
    end: Math.max(time.end, day.end),
    rule: 'time-of-day-named',
    precision: 'time',
    hedges: [...time.hedges, ...day.hedges],
    stated: { ...day.stated, ...(time.stated.clock !== undefined && { clock: time.stated.clock }) },
  };
}

/** A time alone in a sentence that names one day. */
function inSentence(
  dates: readonly DateMention[],
  article: ReadableArticle,
): [Mention, readonly Mention[]][] {
  const sentenceAt = sentenceFinder(article);
  const days = new Map<number, readonly DateMention[]>();
  for (const day of dates.filter(isDay)) {
    const { start } = sentenceAt(day.start);
    days.set(start, [...(days.get(start) ?? []).slice(0, 1), day]);
  }
  return dates.filter(isOpenTime).flatMap((time): [Mention, readonly Mention[]][] => {
    const [day, other] = days.get(sentenceAt(time.start).start) ?? [];
    const value = day && daysMeant(day);
    if (!day || !value || other) return [];
    const { unresolved: _, ...rest } = time;
    const basis = mentionBasis(day);
    return [[time, [{ ...rest, inferred: { value, rule: 'time-of-day-in-sentence', basis } }]]];
  });
}
