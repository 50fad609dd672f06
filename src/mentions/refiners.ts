import type { Refiner } from './extractor.ts';
import { boundDates } from './refiners/bound-dates.ts';
import { comparePeriods } from './refiners/compare-periods.ts';
import { countFromMentions } from './refiners/count-from-mentions.ts';
import { joinTimes } from './refiners/join-times.ts';
import { periodsEnded } from './refiners/periods-ended.ts';
import { rangeEnds } from './refiners/range-ends.ts';
import { settleOverlaps } from './refiners/settle-overlaps.ts';
import { speakers } from './refiners/speakers.ts';
import { yearsInSentence } from './refiners/years-in-sentence.ts';

/** All refiners, in the order in which they run; each says why it stands where it does. */
export const refiners: readonly Refiner[] = [
  joinTimes, // before overlaps are settled, so that “10 p.m. Wednesday” is one
  settleOverlaps, // after those that join mentions, so that a range wins over its ends; before those that look at neighbours
  boundDates,
  yearsInSentence, // before those that count from a month
  rangeEnds, // after a year that both ends share
  periodsEnded, // before comparisons, which count from these quarters
  comparePeriods, // before those that count from any date: where figures are compared, quarters are meant
  countFromMentions,
  speakers, // anywhere: it changes quotations alone
];
