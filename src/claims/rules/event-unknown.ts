/** A claim of kind `order` names its two events, and its readings put these two in order. */
import type { Fault, Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const eventUnknown: Rule<ClaimUnderCheck> = {
  code: 'event-unknown',
  severity: 'problem',
  passes: { file: 'claims/alarm.md', find: 'value: crew before alarm', put: 'value: alarm after crew' },
  fails: { file: 'claims/alarm.md', find: 'value: crew before alarm', put: 'value: crew before alert' },
  check: (claim) => [...missingEvents(claim), ...unknownEvents(claim)],
};

function missingEvents({ fields, read }: ClaimUnderCheck): Fault[] {
  const [first, second] = fields.events ?? [];
  if (fields.kind !== 'order' || (first && first.id !== second?.id)) return [];
  return [
    {
      place: first ? read.valueAt(['events', 1]) : read.valueAt(['kind']),
      unexpected: first ? `event ${code(first.id)} a second time` : 'kind `order` without its events',
      expected: 'two events under `events`, each with an `id` of its own and a `label`',
      advice: 'Say which two events the claim puts in order.',
    },
  ];
}

function unknownEvents({ readings, fields, read }: ClaimUnderCheck): Fault[] {
  const { events } = fields;
  if (!events) return [];
  const [a, b] = events.map(({ id }) => id);
  return readings.flatMap(({ kind, value, path }) => {
    if (kind !== 'order' || value.ok) return [];
    return [
      {
        place: read.valueAt([...path, 'value']),
        unexpected: value.unexpected,
        expected: `an order of the two events such as ${code(`${String(a)} before ${String(b)}`)}`,
        advice: 'Name the events by their ids, with `before` or `after` between; or write `same time`.',
      },
    ];
  });
}
