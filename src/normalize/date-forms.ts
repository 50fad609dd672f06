/** Dates as news pages print them, as parts of regular expressions; all match whatever the case. */

export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?)';
const year = '(?:(?:19|20)\\d\\d)';
const day = '(?:[0-3]?\\d)(?:st|nd|rd|th)?';
const clock =
  '(?:[0-2]?\\d(?:[:.h][0-5]\\d){0,2}\\s*(?:[ap]\\.?\\s?m\\.?)?(?:\\s*\\(?(?:[a-z]{2,4}t|utc|gmt|[ecmp]t|local time)(?:[+-]\\d{1,2})?\\)?)?)';

/** “February 4, 2026”, “4 Feb 2026”, “Wed, Feb. 4, 2026”, “2026-02-04”, “02/04/2026”. */
export const date = `(?:(?:${weekday},?\\s+)?(?:${month}\\s+${day}(?:,?\\s+${year})?|${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?|${year}-[01]?\\d-[0-3]?\\d(?:T[\\d:.]+Z?)?|[0-3]?\\d[/.][0-3]?\\d[/.](?:19|20)?\\d\\d))`;

const verb =
  '(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|original|publi(?:é|cado)|aktualisiert|date|on)(?:\\s+(?:on|at|date))?\\s*:?|as of|-)';
const stampVerb = '(?:(?:first |last )?(?:published|posted|updated)(?:\\s+at)?\\s*:?)';
const ago =
  '(?:\\d+|an?|one|two|three|few)\\s+(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)\\.?\\s+ago';
const join = '(?:\\s*(?:[,|/·•@-]|at|-)\\s*|\\s+)';

/** One or more dates with their times and the words around them, and nothing else. */
export const dateLine = new RegExp(
  `^(?:${stampVerb}\\s*${clock}$|(?:${verb}\\s*)?(?:(?:${weekday},?\\s+)?${clock}${join})?(?:${date}|${ago})(?:${join}(?:${verb}\\s*)?(?:${clock}|${date}|${ago}|${year}))*\\s*(?:\\(?\\bupdated\\b\\)?)?[.|]?$)`,
  'i',
);
