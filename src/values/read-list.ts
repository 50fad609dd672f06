import { foldForMatching } from '../text/fold.ts';
import type { ValueOf } from '../schemas/value.ts';
import { foldWritten } from './fold-written.ts';
import { unreadable } from './unreadable.ts';
import { plainly, type Reading, type ValueContext } from './value-context.ts';

const longestList = 5000; // characters; past this it is a text

/**
 * Reads a list of things an account names, separated by `;` or given as a YAML list. A list is open, since accounts rarely
 * name everything, unless it begins with `only:`. `none` is a closed list of nothing. Name one thing by one name
 * throughout a claim: members are compared as words.
 */
export function readList(
  written: string | readonly string[],
  context: ValueContext,
): Reading<ValueOf<'list'>> {
  const shown = typeof written === 'string' ? written : written.join('; ');
  const folded = foldWritten(shown);
  if (folded === '' || folded.length > longestList) return unreadable('list', shown);
  const isNone = /^(?:none|nothing)$/i.test(folded);
  const isClosed = isNone || /^only\b/i.test(folded);
  const pieces = isNone ? [] : shown.replace(/^\s*only\b\s*:?/i, '').split(';');
  const members = distinct(pieces.map((each) => each.trim()).filter((each) => each !== ''));
  if (members.length === 0 && !isNone) return unreadable('list', shown);
  return {
    ok: true,
    value: { kind: 'list', ...plainly(shown, context), members: [...members], open: !isClosed },
  };
}

/** What two members must share to be one: their letters, whatever case, accents and typography. */
export function foldMember(member: string): string {
  return foldForMatching(foldWritten(member));
}

function distinct(members: readonly string[]): readonly string[] {
  return [...new Map(members.toReversed().map((each) => [foldMember(each), each])).values()].reverse();
}
