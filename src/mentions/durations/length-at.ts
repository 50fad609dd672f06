import type { Span } from '../../text/span.ts';
import { intervalOf, readStatedDuration, type StatedDuration } from '../../values/read-duration.ts';
import { hedgeBefore } from './duration-hedges.ts';
import { afterUnit, type AfterUnit } from './after-unit.ts';
import { beforeUnit, type BeforeUnit } from './before-unit.ts';
import { isLength } from './is-length.ts';
import { rangeAt } from './range-at.ts';
import { seasonPattern } from './unit-pattern.ts';
import { writeDuration } from './write-duration.ts';

/** A length of time in a text. Without `written` the words do not say how long it is: “eight trading days”. */
export interface FoundLength extends Span {
  readonly written?: string;
}

/**
 * The length of time whose unit stands at `unit`, with its hedges and what places it: “the next two years or so”. Nothing
 * for ages in years, for “a year ago” and its like, which are dates, and for “a year” that no word near makes a length.
 * `lower` is folded and in lower case; `from` is where the block begins.
 */
export function lengthAt(lower: string, unit: Span, from: number): FoundLength | undefined {
  const name = lower.slice(unit.start, unit.end);
  const before = beforeUnit(lower, unit.start, from);
  if (before === undefined) return bareLong(lower, unit, name, from);
  const after = afterUnit(lower, unit.end, name);
  if (after === undefined || !isLength(before, name, after, lower.charAt(unit.end))) {
    return bareLong(lower, unit, name, from);
  }
  const unitName = name.replace(/long$/, '');
  const first = `${after.isOrTwo ? '1 to 2' : before.amount} ${unitName}${after.more}`;
  const range = rangeAt(lower, after.end, first, before.before);
  const stated = range?.stated ?? readStatedDuration(first);
  const hasSense = isSeason.test(unitName) || (stated !== undefined && intervalOf(stated) !== undefined);
  const isHalfOpen = range === undefined && before.count === 'article' && before.before.endsWith('between ');
  if (!hasSense || isHalfOpen) return undefined; // “2000–01 years” runs backwards; “between a day and the next”
  const written = writtenLength(stated, before, after);
  const start = before.start + articleLength(lower.slice(before.start, unit.start), before, after);
  return { start, end: range?.end ?? after.end, ...(written !== undefined && { written }) };
}

/** “the two-hour meeting”, “a week-long tour”: the article is the meeting’s and the tour’s. */
function articleLength(
  words: string,
  { isHyphened, hedges }: BeforeUnit,
  { isAdjective }: AfterUnit,
): number {
  if (isHyphened) return /^(?:the|these|those) /.exec(words)?.[0].length ?? 0;
  return isAdjective && hedges.length === 0 ? (/^an? /.exec(words)?.[0].length ?? 0) : 0;
}

const isSeason = new RegExp(`^${seasonPattern}$`);

/** “most of a year” is no year. */
const isPartOf =
  /\b(?:most|parts?|much|rest|remainder|half|bulk|third|quarter|portion|end|middle|beginning|start) of $/;

/** As editors write it; nothing when the words leave the length open. */
function writtenLength(
  stated: StatedDuration | undefined,
  before: BeforeUnit,
  after: AfterUnit,
): string | undefined {
  const hedges = [...before.hedges, after.hedge].filter((each) => each !== '');
  if (stated === undefined || before.isOther || hedges.length > 1 || isPartOf.test(before.before)) {
    return undefined;
  }
  return [...hedges, writeDuration(stated)].join(' ');
}

const longSuffix = /-long\b|-and-a-(?:half|quarter)\b/y;

/** “a week-long visit”, “a nearly weeklong visit”, “an hour-and-a-half drive”: one of the unit, or a little more. */
function bareLong(lower: string, unit: Span, name: string, from: number): FoundLength | undefined {
  const isWrittenOn = name.endsWith('long');
  const single = isWrittenOn ? name.slice(0, -'long'.length) : name;
  longSuffix.lastIndex = unit.end;
  const suffix = isWrittenOn ? '' : longSuffix.exec(lower)?.[0];
  if (suffix === undefined || single.endsWith('s') || lower.charAt(unit.start - 1) === '-') return undefined;
  const more = suffix.startsWith('-and') ? suffix.replaceAll('-', ' ') : '';
  const stated = readStatedDuration(`1 ${single}${more}`);
  const { start, written: hedge } = hedgeBefore(lower, unit.start, from);
  const written = stated === undefined ? '' : `${hedge} ${writeDuration(stated)}`.trim();
  return { start, end: unit.end + suffix.length, written };
}
