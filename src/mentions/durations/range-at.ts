import { intervalOf, readStatedDuration, type StatedDuration } from '../../values/read-duration.ts';
import { numberPattern, plainNumber } from './number-pattern.ts';
import { unitPattern } from './unit-pattern.ts';

const farEnd = `(?:an?|${numberPattern}) ${unitPattern}(?![a-z0-9-])`;
const to = new RegExp(` to (${farEnd})`, 'y');
const and = new RegExp(` and (${farEnd})`, 'y');
const between = /\bbetween $/;

/**
 * A range whose ends have their units each, “six months to two years”, when its first end, `first`, stops at `at`.
 * Nothing where the second end is the shorter one. `before` is the text in front of the first.
 */
export function rangeAt(
  lower: string,
  at: number,
  first: string,
  before: string,
): { readonly end: number; readonly stated: StatedDuration } | undefined {
  const connector = between.test(before) ? and : to;
  connector.lastIndex = at;
  const [whole = '', last = ''] = connector.exec(lower) ?? [];
  const stated = whole === '' ? undefined : readStatedDuration(`${first} to ${plainNumber(last)}`);
  if (stated === undefined || intervalOf(stated) === undefined) return undefined;
  return { end: at + whole.length, stated };
}
