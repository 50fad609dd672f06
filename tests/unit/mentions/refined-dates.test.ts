import { describe, expect, it } from 'vitest';
import { calendarDates } from '../../../src/mentions/extractors/calendar-dates.ts';
import { calendarPeriods } from '../../../src/mentions/extractors/calendar-periods.ts';
import { clockTimes } from '../../../src/mentions/extractors/clock-times.ts';
import { countedTimes } from '../../../src/mentions/extractors/counted-times.ts';
import { dayWords } from '../../../src/mentions/extractors/day-words.ts';
import { months } from '../../../src/mentions/extractors/months.ts';
import { partsOfDay } from '../../../src/mentions/extractors/parts-of-day.ts';
import { quarters } from '../../../src/mentions/extractors/quarters.ts';
import { weekdays } from '../../../src/mentions/extractors/weekdays.ts';
import { years } from '../../../src/mentions/extractors/years.ts';
import { findInArticle } from '../../../src/mentions/find-mentions.ts';
import { boundDates } from '../../../src/mentions/refiners/bound-dates.ts';
import { comparePeriods } from '../../../src/mentions/refiners/compare-periods.ts';
import { countFromMentions } from '../../../src/mentions/refiners/count-from-mentions.ts';
import { joinTimes } from '../../../src/mentions/refiners/join-times.ts';
import { periodsEnded } from '../../../src/mentions/refiners/periods-ended.ts';
import { rangeEnds } from '../../../src/mentions/refiners/range-ends.ts';
import { settleOverlaps } from '../../../src/mentions/refiners/settle-overlaps.ts';
import { yearsInSentence } from '../../../src/mentions/refiners/years-in-sentence.ts';
import { articleOf, markFound, plain } from './marked-text.ts';

const rules = {
  extractors: [
    calendarDates,
    months,
    years,
    weekdays,
    dayWords,
    quarters,
    calendarPeriods,
    countedTimes,
    partsOfDay,
    clockTimes,
  ],
  refiners: [
    joinTimes,
    settleOverlaps,
    boundDates,
    yearsInSentence,
    rangeEnds,
    periodsEnded,
    comparePeriods,
    countFromMentions,
  ],
};
const published = '2026-02-04'; // a Wednesday

describe.each([
  [
    'times of the clock join the day beside them',
    [
      'at [date 2026-02-03|10 p.m. Tuesday], police said',
      'until [date 2026-03-06|5 p.m. EST, March 6]',
      'at [date 2026-02-03|mid-afternoon yesterday] the shares were up',
      'On [date 2026-02-03|Tuesday] at [date 2026-02-03|11 a.m.] it rained.'.replace(
        '] at [date 2026-02-03|',
        ' at ',
      ),
    ],
  ],
  [
    'times of the clock take the one day of their sentence',
    [
      'On [date 2026-02-03|Tuesday] doors opened at [date 2026-02-03|11 a.m.] and closed.',
      'On [date 2026-02-03|Tuesday] or [date 2026-02-02|Monday] doors opened at [date ? depends-on-another-event|11 a.m.] sharp.',
    ],
  ],
  [
    'months take their year from the sentence',
    [
      'In [date 2022|2022] he was elected in [date 2022-05|May] and sworn in.',
      'between [date 2004-07|July] and [date 2004-09|September 2004]',
      'He has led since [date 2022|2022]. In [date 2025-10|October] he spoke.',
      '[date 2016|10 years ago] in [date 2016-07|July] he left.',
      'the [date 1987|1987] crash was discussed in [date 2025-10|October].',
    ],
  ],
  [
    'no range ends before it begins',
    [
      'From [date 2025-02|February] to [date 2025-05|May], it rained.',
      'Between [date 2024-12|December] and [date 2025-03|March], sales rose.',
      'Talks will run from [date 2026-11|November] to [date 2027-02|February].',
      'It was shut from [date 2024-12|December 2024] to [date 2025-01|January].',
      'It was shut from [date 2023-12-30|30 December]–[date 2024-01-02|2 January 2024].',
      'The shop is open from [date ? happens-again|Monday] to [date ? happens-again|Friday].',
      'They met [date 2026-01-29|Thursday] through [date 2026-02-01|Sunday].',
    ],
  ],
  [
    'quarters count back from the day they ended',
    [
      'in [date 2025-35|the quarter] ended [date 2025-09-30|Sept. 30]',
      'in [date 2025-05/2025-07|the quarter] ended [date 2025-07-31|July 31]',
      'In [date 2024-04/2025-03|the year] to [date 2025-03|March], output fell.',
      'for [date 2024-07/2025-06|the year] ended [date 2025-06-30|June 30]',
      'its [date 2025-35|fiscal first quarter] ended [date 2025-09-30|Sept. 30]'.replace(
        'its [date 2025-35|',
        '[date 2025-35|its ',
      ),
    ],
  ],
  [
    'comparisons count from the period spoken of',
    [
      '[date 2025-35|Third-quarter] profit rose to $5 million from $4 million [date 2024-35|a year earlier].',
      'Profit rose in [date 2025-35|the third quarter]. Sales in [date 2025-35|the quarter] fell 2%.',
      'Profit rose in [date 2025-35|the third quarter] from [date 2024-35|the year-ago period].',
      'In [date 2026-01|January] sales fell 8.4% from [date 2025-01|a year ago].',
      'Inflation was 3.1% in [date 2025-12|December], up from 2.9% in [date 2025-11|November] and 2.5% [date 2024-12|a year earlier].',
      'He had resigned [date ? depends-on-another-event|a year earlier].',
    ],
  ],
  [
    'dates count from the one named last',
    [
      'In [date 1988|1988] it rained. Sales fell [date 1988|that year].',
      'It closed in [date 1989-03|March 1989]; [date 1989-04|the following month] it reopened.',
      'He won in [date 1988|1988] and resigned [date 1990|two years later].',
      'He won in [date 1988|1988]. He resigned [date ? depends-on-another-event|two days later].',
      'They met [date 2026-02-03|yesterday]. [date 2026-02-03|Later in the afternoon] they spoke.',
    ],
  ],
] as const)('%s', (_, texts) => {
  it.each(texts)('%s', (marked) => {
    expect(markFound(plain(marked), { ...rules, published })).toBe(marked);
  });
});

it.each([
  ['since 1972', ['since']],
  ['until Friday', ['by']],
  ['before March 3, 2025', ['before']],
  ['between 2004 and 2009', ['since', 'by']],
  ['2000 - 2050', ['since', 'by']],
  ['from Monday to Wednesday', ['since', 'by']],
  ['before 2010, it rained', ['before']],
  ['after Tuesday’s vote', []],
  ['before the 2010 vote', []],
  ['since Tuesday’s vote', ['since']],
  ['in 2004 and 2009', []],
  ['Thursday through Sunday', ['since', 'by']],
  ['from Monday’s meeting to Friday’s', []],
])('notes the bounds of “%s”', (text, hedges) => {
  expect(findInArticle(articleOf(text, published), rules).flatMap((each) => each.hedges)).toEqual(hedges);
});

it('says which mention a date counts from', () => {
  const found = findInArticle(articleOf('In 1988 it rained. Sales fell that year.', published), rules);
  expect(found[1]?.inferred).toMatchObject({
    rule: 'same-as-mention',
    basis: { date: '1988', of: 'mention', how: 'stated', span: { start: 3, end: 7 } },
  });
});
