const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayInWords =
  /\b(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>[0-3]?\d)(?:st|nd|rd|th)?|(?<dayFirst>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:of\s+)?(?<monthLast>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?),?\s+(?<year>(?:19|20)\d\d)\b/i;
const dayInDigits = /\b(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)/;

/**
 * The first date with a year in `words`, as YYYY-MM-DD; nothing when none is there or the calendar has no such day.
 * “02/04/2026” is February 4 in one country and April 2 in another, so only days above 12 are read from such forms.
 */
export function readDate(words: string): string | undefined {
  return fromWords(words) ?? fromDigits(words) ?? fromSlashes(words);
}

function fromWords(words: string): string | undefined {
  const groups = dayInWords.exec(words)?.groups;
  if (!groups) return undefined;
  const month = months.indexOf((groups['month'] ?? groups['monthLast'] ?? '').toLowerCase()) + 1;
  return calendarDay(Number(groups['year']), month, Number(groups['day'] ?? groups['dayFirst']));
}

function fromDigits(words: string): string | undefined {
  const groups = dayInDigits.exec(words)?.groups;
  return groups && calendarDay(Number(groups['year']), Number(groups['month']), Number(groups['day']));
}

function fromSlashes(words: string): string | undefined {
  const found = /\b([0-3]?\d)([/.])([0-3]?\d)\2((?:19|20)\d\d)\b/.exec(words);
  if (!found) return fromShortYear(words);
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (first > 12) return calendarDay(year, second, first);
  return second > 12 || first === second ? calendarDay(year, first, second) : undefined;
}

/** “11/13/31” is November 13: no other order of day, month and year has a day of that number. */
function fromShortYear(words: string): string | undefined {
  const found = /(?<![\d/])([01]?\d)\/(1[3-9]|2\d|3[01])\/(\d\d)(?![\d/])/.exec(words);
  return found ? calendarDay(2000 + Number(found[3]), Number(found[1]), Number(found[2])) : undefined;
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
