import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { Account } from '../schemas/claim-view.ts';
import type { Value, ValueOf } from '../schemas/value.ts';
import { compareScopes } from '../values/compare-scopes.ts';
import { toBaseUnit } from '../values/measure-units.ts';
import { accountOf } from './claim-accounts.ts';

/** Kinds whose values are intervals on a scale. Ranks have too few steps to be worth an axis. */
export type DrawnKind = 'date' | 'duration' | 'quantity';

/** A value with the accounts of one origin that give it. */
export interface DrawnValue<Kind extends DrawnKind = DrawnKind> {
  readonly accounts: readonly Account[];
  readonly value: ValueOf<Kind>;
}

/**
 * The values of a claim that lie on one scale together: of one kind, in units that convert, of scopes that nowhere
 * differ. Accounts of one origin that give the same value are one, so that a text printed twice does not look like two
 * witnesses. Scales with a single value are left out: there would be nothing to compare.
 */
export function drawnValues(story: CheckedStory, claim: CheckedClaim): DrawnValue[][] {
  const scales: DrawnValue[][] = [];
  for (const drawn of byOrigin(story, claim)) {
    const scale = scales.find((each) => each.every((other) => isComparable(other.value, drawn.value)));
    if (scale) scale.push(drawn);
    else scales.push([drawn]);
  }
  return scales.filter((scale) => scale.length > 1);
}

function byOrigin(story: CheckedStory, claim: CheckedClaim): DrawnValue[] {
  const drawn = new Map<string, { value: DrawnValue['value']; accounts: Account[] }>();
  for (const cell of claim.cells) {
    if (cell.kind !== 'reading' || !isDrawn(cell.value)) continue;
    const { value, origin, article } = cell;
    const { hedges, byWords, usual, scope } = value;
    const key = JSON.stringify([origin.id, value.kind, hedges, byWords, usual, scope]);
    const known = drawn.get(key);
    if (known) known.accounts.push(accountOf(story, article));
    else drawn.set(key, { value, accounts: [accountOf(story, article)] });
  }
  return [...drawn.values()];
}

function isDrawn(value: Value): value is DrawnValue['value'] {
  return value.kind === 'date' || value.kind === 'duration' || value.kind === 'quantity';
}

function isComparable(a: DrawnValue['value'], b: DrawnValue['value']): boolean {
  if (a.kind !== b.kind || compareScopes(a.scope, b.scope) !== undefined) return false;
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return true;
  return toBaseUnit(a.unit).base === toBaseUnit(b.unit).base;
}
