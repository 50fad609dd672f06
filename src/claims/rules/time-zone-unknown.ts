/** The time zone of the event is one of the IANA database: an abbreviation or an offset does not say when clocks change. */
import { valueAt } from '../../markdown/mend-fields.ts';
import { nearestId } from '../../markdown/nearest-id.ts';
import type { ReadFile } from '../../markdown/read-file.ts';
import { onceForEachText } from '../../text/once-for-each-text.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, quoted } from '../wording.ts';

export const timeZoneUnknown: Rule<ReadFile<unknown>> = {
  code: 'time-zone-unknown',
  severity: 'problem',
  passes: { file: 'story.md', find: 'time-zone: Europe/Lisbon', put: 'time-zone: Atlantic/Azores' },
  fails: { file: 'story.md', find: 'time-zone: Europe/Lisbon', put: 'time-zone: Europe/Lisboa' },
  check: (read) => {
    const zone = valueAt(read.fields, path);
    if (typeof zone !== 'string' || isTimeZone(zone)) return [];
    return [
      {
        place: read.valueAt(path),
        unexpected: `time zone ${quoted(zone)}`,
        expected: 'the IANA name of a time zone, such as `America/New_York` or `UTC`',
        advice: `${didYouMean(nearestId(zone, Intl.supportedValuesOf('timeZone')))}Name the zone by its region and its largest city.`,
      },
    ];
  },
};

const path = ['event', 'time-zone'];

/** Many stories have one zone, and the runtime takes long to make a format. */
const isTimeZone = onceForEachText((name): boolean => {
  if (name === 'UTC') return true;
  if (!/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z0-9_+-]*)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false; // the runtime throws on a name it does not know
  }
});
