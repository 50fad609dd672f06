/** A claim of kind `choice` lists its choices, and its readings name them and no others. */
import { nearestId } from '../../markdown/nearest-id.ts';
import type { Fault, Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code, didYouMean, oneOf, quoted } from '../wording.ts';

export const choiceUnknown: Rule<ClaimUnderCheck> = {
  code: 'choice-unknown',
  severity: 'problem',
  passes: { file: 'claims/cause.md', find: 'value: searching', put: 'value: searching | known' },
  fails: { file: 'claims/cause.md', find: 'value: searching', put: 'value: serching' },
  check: (claim) => [...unknownValues(claim), ...unknownWiderChoices(claim)],
};

function unknownValues({ readings, fields, read }: ClaimUnderCheck): Fault[] {
  const choices = Object.keys(fields.choices ?? {});
  return readings.flatMap(({ kind, value, path, reading }) => {
    if (kind !== 'choice' || value.ok) return [];
    const written = String(reading.value ?? '');
    return [
      {
        place: read.valueAt([...path, 'value']),
        unexpected: written === '' ? 'reading without a choice' : `choice ${quoted(written)}`,
        expected: oneOf(choices, 'a choice listed under `choices`'),
        advice: `${didYouMean(nearestId(written, choices))}Name a choice by its id, several with “|” between.`,
      },
    ];
  });
}

function unknownWiderChoices({ fields, read }: ClaimUnderCheck): Fault[] {
  const choices = fields.choices ?? {};
  return Object.entries(choices).flatMap(([id, choice]) => {
    if (typeof choice === 'string') return [];
    const others = Object.keys(choices).filter((other) => other !== id);
    if (others.includes(choice.within) && !isWithinItself(choices, id)) return [];
    return [
      {
        place: read.valueAt(['choices', id, 'within']),
        unexpected: `wider choice ${code(choice.within)}`,
        expected: `another choice, of which ${code(id)} is a part`,
        advice: `${didYouMean(nearestId(choice.within, others))}Name the wider choice by its id.`,
      },
    ];
  });
}

function isWithinItself(choices: NonNullable<ClaimUnderCheck['fields']['choices']>, id: string): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && Object.hasOwn(choices, at);) {
    if (passed.has(at)) return true;
    passed.add(at);
    const choice: (typeof choices)[string] | undefined = choices[at];
    at = typeof choice === 'object' ? choice.within : undefined;
  }
  return false;
}
