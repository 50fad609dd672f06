import type { Span } from '../../text/span.ts';
import { bareUnitsAt } from './bare-units-at.ts';
import { endOfMatch } from './end-of-match.ts';
import { numberPattern } from './number-pattern.ts';
import { placing } from './unit-pattern.ts';

/** What a unit of time without a number is: a length nobody counted, or a day so long ago or later. */
export type VagueKind = 'some-units' | 'placed-units' | 'bare-units' | 'vague-ago' | 'vague-later';

export interface FoundVague extends Span {
  readonly kind: VagueKind;
}

const few =
  '(?:an? (?:few|couple(?: of)?|number of|handful of|matter of|dozen or so|fair few)|couple of|few|fewer|several|many|some|multiple|numerous|countless|various|untold|any number of|(?:tens of |hundreds of )?(?:dozens|scores|hundreds|thousands|millions|tens) of|mere|too many|so many)';
const hedge =
  '(?:(?:quite|just|only|about|more than|at least|another|nearly|almost|these|those|the|his|her|their|its) )';
const more =
  '(?: (?:more|other|additional|full|long|short|hundred|thousand|dozen|consecutive|straight|good|trading|working|business))';
const counted = new RegExp(
  `(?<![a-z0-9])(?:(?:the )?(?:${placing}|last) |${hedge}){0,2}${few}${more}{0,2}[ -]$`,
);
const sort =
  '(?:(?:more |most )?recent|coming|past|previous|next|last|early|earlier|later|subsequent|ensuing|intervening|preceding|following|formative|upcoming)';
const placed = new RegExp(`(?<![a-z0-9])(?:(?:the|these|those|his|her|its|their) )?${sort} $`);
const widestWindow = 48;

const ago = /[ -]ago\b| from now\b/y;
const numbered = new RegExp(`(?<![a-z0-9])${numberPattern}[ -]$`);
const later =
  /[ -](?:earlier|later)\b(?! than)| (?:before|prior|afterwards?|beforehand)(?= ?(?:[.,;:!?)"]|$))/y;
const suffix =
  /-long\b| (?:and|or) (?:hours|days|weeks|months|years|decades|centuries)\b|(?:-| )(?:to come|ahead|in the making)\b/y;
const old = /[ -]olds?\b/y;

/**
 * The vague time whose unit, in the plural, stands at `unit`: “a few days”, “recent months”, “for years”. `lower` is folded
 * and in lower case; `from` is where the block begins.
 */
export function vagueAt(lower: string, unit: Span, from: number): FoundVague | undefined {
  const windowStart = Math.max(from, unit.start - widestWindow);
  const before = lower.slice(windowStart, unit.start);
  const name = lower.slice(unit.start, unit.end);
  const end = endOfMatch(suffix, lower, unit.end) ?? unit.end;
  const dated = datedAt(lower, unit.end);
  const match = counted.exec(before);
  if (match !== null) {
    if (endOfMatch(old, lower, unit.end) !== undefined) return undefined;
    return { start: windowStart + match.index, end: dated?.end ?? end, kind: dated?.kind ?? 'some-units' };
  }
  const place = placed.exec(before);
  const isSmall = /^(?:secs|mins|seconds|minutes)$/.test(name);
  if (place !== null && !isSmall) return { start: windowStart + place.index, end, kind: 'placed-units' };
  if (numbered.test(before)) return undefined;
  if (dated !== undefined) return { start: unit.start, ...dated };
  const bare = bareUnitsAt(lower, { start: unit.start, end }, before, name);
  return bare === undefined ? undefined : { ...bare, kind: 'bare-units' };
}

function datedAt(lower: string, at: number): { end: number; kind: VagueKind } | undefined {
  const past = endOfMatch(ago, lower, at);
  if (past !== undefined) return { end: past, kind: 'vague-ago' };
  const relative = endOfMatch(later, lower, at);
  return relative === undefined ? undefined : { end: relative, kind: 'vague-later' };
}
