import { foldForMatching } from '../text/fold.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Scope } from '../schemas/value.ts';
import { foldWritten } from './fold-written.ts';

type ScopeField = keyof Scope;

// in the order they are named when several differ
const fields = ['measure', 'of', 'where', 'when'] as const satisfies readonly ScopeField[];

/** Compares what two values are values of. A stated difference makes them not comparable, whatever the values. */
export function compareScopes(a: Scope, b: Scope): Comparison | undefined {
  const differing = fields.filter((field) => {
    const [one, other] = [stated(a, field), stated(b, field)];
    return one !== undefined && other !== undefined && foldScope(one) !== foldScope(other);
  });
  const [scopeField] = differing;
  if (scopeField === undefined) return undefined;
  const reason = differing
    .map((field) => differencePhrases[field](a[field] ?? '', b[field] ?? ''))
    .join('; ');
  return { relation: 'not-comparable', reason: capitalised(reason), tolerances: [], scopeField };
}

/**
 * What is left of a comparison when one side states part of a scope and the other does not: equal values are compatible at
 * most, and values that exclude each other settle nothing, since they may be about different things.
 */
export function limitByScope(comparison: Comparison, a: Scope, b: Scope): Comparison {
  const oneSided = fields.filter(
    (field) => (stated(a, field) === undefined) !== (stated(b, field) === undefined),
  );
  if (oneSided.length === 0) return comparison;
  const said = oneSided.map(
    (field) => `${fieldNames[field]} (“${stated(a, field) ?? stated(b, field) ?? ''}”)`,
  );
  const only = `only one of the two states ${said.join(' and ')}`;
  const { relation, reason, variants, ...rest } = comparison;
  if (relation === 'contradict') {
    return {
      ...rest,
      relation: 'unclear',
      reason: `${reason}, but ${only}, so they may be about different things`,
    };
  }
  const isWeaker = relation === 'same' || relation === 'wording';
  return {
    ...rest,
    relation: isWeaker ? 'precision' : relation,
    reason: `${reason}; ${only}`,
    ...(variants === undefined ? {} : { variants }),
  };
}

const differencePhrases: Readonly<Record<ScopeField, (one: string, other: string) => string>> = {
  measure: (one, other) => `one measures ${one}, the other ${other}`,
  of: (one, other) => `one is about ${one}, the other about ${other}`,
  where: (one, other) => `one speaks of ${one}, the other of ${other}`,
  when: (one, other) => `one is for ${one}, the other for ${other}`,
};

const fieldNames: Readonly<Record<ScopeField, string>> = {
  measure: 'what is measured',
  of: 'of what',
  where: 'where',
  when: 'when',
};

function stated(scope: Scope, field: ScopeField): string | undefined {
  const written = scope[field]?.trim();
  return written === '' ? undefined : written;
}

function foldScope(written: string): string {
  return foldForMatching(foldWritten(written));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
