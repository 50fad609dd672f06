import type { ValueOf } from '../schemas/value.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import { foldWritten, longestWritten } from './fold-written.ts';
import { unreadable } from './unreadable.ts';
import { plainly, type Reading, type Unreadable, type ValueContext } from './value-context.ts';

/**
 * Reads a choice as the set of the claim’s choices it may be: an id, or several as `a | b`, `a or b` or a list. A choice
 * that others are `within` stands for itself and for all of them: “White House” is compatible with “Oval Office”.
 */
export function readChoice(
  written: string | readonly string[],
  context: ValueContext,
): Reading<ValueOf<'choice'>> {
  const shown = typeof written === 'string' ? written : written.join(' | ');
  const choices = context.choices ?? {};
  const ids = Object.keys(choices);
  const named = (typeof written === 'string' ? splitAlternatives(written, ids) : written).map(foldWritten);
  const strange = named.find((each) => !ids.includes(each));
  if (named.length === 0 || strange !== undefined || shown.length > longestWritten * 10) {
    return notAChoice(shown, strange, ids);
  }
  const alternatives = [...new Set(named.flatMap((each) => [each, ...idsWithin(each, choices)]))];
  return {
    ok: true,
    value: {
      kind: 'choice',
      ...plainly(shown, context),
      alternatives: alternatives.sort(compareCodeUnits),
    },
  };
}

/** Every choice that is within this one, at any depth. A ring of choices ends where it began. */
export function idsWithin(id: string, choices: NonNullable<ValueContext['choices']>): readonly string[] {
  const found = new Set<string>();
  const open = [id];
  for (let outer = open.pop(); outer !== undefined; outer = open.pop()) {
    for (const [inner, choice] of Object.entries(choices)) {
      if (typeof choice === 'string' || choice.within !== outer || found.has(inner)) continue;
      found.add(inner);
      open.push(inner);
    }
  }
  found.delete(id);
  return [...found];
}

function splitAlternatives(written: string, ids: readonly string[]): readonly string[] {
  const folded = foldWritten(written);
  if (ids.includes(folded) || folded === '') return folded === '' ? [] : [folded];
  return folded.split(folded.includes('|') ? '|' : / or /i);
}

function notAChoice(shown: string, strange: string | undefined, ids: readonly string[]): Unreadable {
  const problem = unreadable('choice', strange ?? shown, nearestId(strange ?? '', ids), ids);
  if (ids.length > 0) return { ...problem, expected: `one of the claim’s choices: ${quoted(ids)}` };
  return {
    ...problem,
    expected: 'a claim that lists its `choices`',
    advice: 'Add `choices` to the claim: an id and a label for each answer an account may give.',
  };
}

function quoted(ids: readonly string[]): string {
  return ids.map((each) => `\`${each}\``).join(', ');
}

/** The id that differs in case, blanks or hyphens alone, or else the only one that begins alike. */
function nearestId(strange: string, ids: readonly string[]): string | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = bare(strange);
  const same = ids.find((each) => bare(each) === wanted);
  if (same !== undefined || wanted.length < 3) return same;
  const alike = ids.filter((each) => bare(each).slice(0, 3) === wanted.slice(0, 3));
  return alike.length === 1 ? alike[0] : undefined;
}
