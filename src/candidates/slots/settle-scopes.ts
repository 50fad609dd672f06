import type { Scope, Value } from '../../schemas/value.ts';
import { foldForMatching } from '../../text/fold.ts';
import { formOf } from '../sentences/telling-word.ts';

const fields = ['measure', 'of', 'where', 'when'] as const satisfies readonly (keyof Scope)[];

/** Whether the sentence of a value has a telling word. */
type Says = (kin: string) => boolean;

/**
 * Two values with scopes that say the same written the same way, so that “U.S. deportation flights” and “deportation
 * flights” can be compared. What only one states stays, unless the sentence of the other has its words. Scopes that differ
 * in a telling word stay different.
 */
export function settleScopes(a: Value, b: Value, saysA: Says, saysB: Says): readonly [Value, Value] {
  const settled = fields.map(
    (field) => [field, ...settleField(field, a.scope[field], b.scope[field], saysA, saysB)] as const,
  );
  return [
    { ...a, scope: toScope(settled.map(([field, inA]) => [field, inA])) },
    { ...b, scope: toScope(settled.map(([field, , inB]) => [field, inB])) },
  ];
}

type Stated = string | undefined;

function settleField(
  field: keyof Scope,
  inA: Stated,
  inB: Stated,
  saysA: Says,
  saysB: Says,
): readonly [Stated, Stated] {
  if (inA !== undefined && inB !== undefined) return settleBoth(inA, inB);
  const only = inA ?? inB;
  if (only === undefined) return [undefined, undefined];
  // that something is counted goes without saying
  const goesWithout =
    (field === 'measure' && only === 'count') || kinsOf(only).every(inA === undefined ? saysA : saysB);
  return goesWithout ? [undefined, undefined] : [inA, inB];
}

function settleBoth(inA: string, inB: string): readonly [string, string] {
  const [kinsA, kinsB] = [kinsOf(inA), kinsOf(inB)];
  if (kinsA.every((kin) => kinsB.includes(kin))) return [inA, inA];
  if (kinsB.every((kin) => kinsA.includes(kin))) return [inB, inB];
  return [inA, inB];
}

function toScope(stated: readonly (readonly [keyof Scope, Stated])[]): Scope {
  return Object.fromEntries(stated.filter(([, written]) => written !== undefined));
}

/** The telling words of a scope; of one without any, its words as they stand. */
export function kinsOf(scope: string): readonly string[] {
  const words = foldForMatching(scope).match(/[\p{L}\p{N}.']+/gu) ?? [];
  const forms = words.map(formOf);
  const telling = forms.filter(({ role }) => role !== 'passing').map(({ kin }) => kin);
  return telling.length > 0 ? telling : words;
}
