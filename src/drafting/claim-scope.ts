import type { Candidate } from '../schemas/candidate.ts';
import type { Scope } from '../schemas/value.ts';

/**
 * What of a candidate’s scope the claim can say for all its readings: a field that every value has alike, or none has. What
 * one reading alone says stays with it, so that no other is taken to have said it.
 */
export function claimScope({ scope, readings }: Candidate): Scope {
  const scopes = readings.flatMap(({ value }) => (value ? [value.scope] : []));
  const fields = (['measure', 'of', 'where', 'when'] as const).filter((field) => {
    const said = new Set(scopes.map((each) => each[field]));
    const isAlike = said.size <= 1;
    return (
      scope[field] !== undefined &&
      isAlike &&
      (said.has(undefined) || said.size === 0 || said.has(scope[field]))
    );
  });
  return Object.fromEntries(fields.map((field) => [field, scope[field]]));
}
