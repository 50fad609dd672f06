/** A translation translates what the claim has: a reading, a choice, two events, a preferred reading. */
import type { Path } from '../../markdown/place.ts';
import { nearestId } from '../../markdown/nearest-id.ts';
import type { ClaimFile } from '../../schemas/claim.ts';
import type { ClaimTranslation } from '../../schemas/translation.ts';
import type { Fault, Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code, didYouMean, oneOf } from '../wording.ts';

export const translationStray: Rule<ClaimUnderCheck> = {
  code: 'translation-stray',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'checked:',
    put: 'translations: { es: { title: Duración, question: ¿Cuánto duró?, finding: Cuatro horas., says: { courier: Más de cuatro horas. } } }\nchecked:',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'checked:',
    put: 'translations: { es: { title: Duración, question: ¿Cuánto duró?, finding: Cuatro horas., says: { couriers: Más de cuatro horas. } } }\nchecked:',
  },
  check: ({ fields, read }) =>
    Object.entries(fields.translations ?? {}).flatMap(([language, translation]) =>
      straysIn(translation, fields, read, ['translations', language]),
    ),
};

function straysIn(
  translation: ClaimTranslation,
  fields: ClaimFile,
  read: ClaimUnderCheck['read'],
  path: Path,
): Fault[] {
  const readings = Object.entries(fields.readings);
  const reasoned = readings.filter(([, { because }]) => because !== undefined);
  const known = {
    says: readings.map(([id]) => id),
    because: reasoned.map(([id]) => id),
    choices: Object.keys(fields.choices ?? {}),
  };
  const unknown = (['says', 'because', 'choices'] as const).flatMap((part) =>
    Object.keys(translation[part])
      .filter((id) => !known[part].includes(id))
      .map((id) => strayId(id, known[part], part, read.valueAt([...path, part, id]))),
  );
  const idle = [
    ...(translation.events && !fields.events ? ['events'] : []),
    ...(translation.preferred !== undefined && !fields.preferred ? ['preferred'] : []),
  ];
  return [
    ...unknown,
    ...idle.map((key) => strayKey(key, read.valueAt([...path, key]))),
    ...uncorrected(translation, fields, read.valueAt([...path, 'corrections'])),
  ];
}

/** A correction that readers of one language never see is none. */
function uncorrected(
  { corrections }: ClaimTranslation,
  { corrections: own }: ClaimFile,
  place: Fault['place'],
): Fault[] {
  if (corrections.length === own.length) return [];
  return [
    {
      place,
      unexpected: `translation of ${String(corrections.length)} corrections`,
      expected: `${String(own.length)}, as many as the claim has`,
      advice: 'Say under `corrections` of the translation what each correction says, in their order.',
    },
  ];
}

const what = { says: 'reading', because: 'reading with `because`', choices: 'choice' } as const;

function strayId(
  id: string,
  known: readonly string[],
  part: keyof typeof what,
  place: Fault['place'],
): Fault {
  return {
    place,
    unexpected: `translation under ${code(id)}`,
    expected: oneOf(known, `a ${what[part]} that the claim has`),
    advice: `${didYouMean(nearestId(id, known))}A translation goes by the ids of the claim itself.`,
  };
}

function strayKey(key: string, place: Fault['place']): Fault {
  return {
    place,
    unexpected: `translation of ${code(key)}`,
    expected: `a claim that has ${code(key)}`,
    advice: 'Remove it, or write the same part of the claim itself.',
  };
}
