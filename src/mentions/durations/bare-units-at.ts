import type { Span } from '../../text/span.ts';
import { endOfMatch } from './end-of-match.ts';
import { seasonPattern } from './unit-pattern.ts';

const cues =
  /(?<![a-z0-9])(?:for|within|after|in|over|t[ao]kes?|took|taken|taking|spen[dt]s?|spending|last(?:s|ed|ing)?|follow(?:s|ed|ing)?|until|despite|than|be|were|been|by|wait(?:s|ed|ing)?|only|just|mere|nearly|literally) $/;
const cuesBeforeOf =
  /(?:^|[^a-z0-9'-] ?|\b(?:and|or|amid|capping|ending|with|from|seen|had|have|has|through|during|up|to|of) )$/;
const throughThe = /(?<![a-z0-9])(?:over|through|throughout|down|across|with) the $/;
const the = /(?<![a-z])the $/;
const thenCame =
  /(?: and (?:days|weeks|months|years|decades))?(?: that followed| since| ahead| to come| leading up| before| after| following)\b/y;
const of = / of (?!age\b)/y;
const old = /-old\b/y;
// “On days when it rains” counts no days in a row
const kindOfDay = / (?:when|where|like|on which|in which)\b/y;
// elsewhere “generations” are people, or kinds of a thing: “successive generations of chips”
const generations = /(?<![a-z])(?:for|over|through|across) $/;
const isSmall = /^(?:secs|mins|seconds|minutes|hours|hrs)$/;
const isSeason = new RegExp(`^(?!generations)${seasonPattern}$`);

/**
 * A unit in the plural without a number, when the words around it make a length of it: “for months”, “months of
 * tension”, “over the years”, “in the weeks since”. `unit` includes a suffix such as “-long”; `before` is the text in
 * front of it.
 */
export function bareUnitsAt(lower: string, unit: Span, before: string, name: string): Span | undefined {
  if (isSeason.test(name)) return undefined; // “at close quarters”
  if (name === 'generations') return generations.test(before) ? unit : undefined;
  const aged = before.endsWith(' ') ? endOfMatch(old, lower, unit.end) : undefined;
  if (aged !== undefined) return { start: unit.start, end: aged };
  if (the.test(before)) {
    const isThrough = throughThe.test(before) && !isSmall.test(name);
    const isPlaced = isThrough || endOfMatch(thenCame, lower, unit.end) !== undefined;
    return isPlaced ? { start: unit.start - 'the '.length, end: unit.end } : undefined;
  }
  if (lower.startsWith('-long', unit.start + name.length)) return unit;
  return isCued(lower, unit.end, before, name) ? unit : undefined;
}

function isCued(lower: string, end: number, before: string, name: string): boolean {
  if (endOfMatch(kindOfDay, lower, end) !== undefined) return false;
  const isOf = endOfMatch(of, lower, end) !== undefined && !isSmall.test(name);
  if (isOf && cuesBeforeOf.test(before)) return true;
  const isAfterHours = name === 'hours' && /(?:after|over|in|by) $/.test(before);
  return cues.test(before) && !isAfterHours;
}
