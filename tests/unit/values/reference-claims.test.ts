import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { ClaimFile } from '../../../src/schemas/claim.ts';
import type { Relation } from '../../../src/schemas/comparison.ts';
import type { Scope, ValueKind } from '../../../src/schemas/value.ts';
import { compareValues } from '../../../src/values/compare-values.ts';
import { read } from './reading.ts';

interface ReferenceClaim {
  readonly id: string;
  readonly question: string;
  readonly readings: Readonly<Record<string, { kind: ValueKind; value: string; scope?: Scope }>>;
  readonly pairs: readonly { a: string; b: string; relation: Relation }[];
  readonly choices?: ClaimFile['choices'];
  readonly events?: ClaimFile['events'];
}

// an annotator's relations for every pair of accounts, with the readings as an editor writes them; the file's own shape
const claims = JSON.parse(
  readFileSync('tests/golden/values/claims.json', 'utf8'),
) as readonly ReferenceClaim[];

/** Where the program departs from the annotator, and why. */
const argued: Readonly<Record<string, { relation: Relation; because: string }>> = {
  'C08 early-report reuters': {
    relation: 'precision',
    because:
      'The annotator calls two prints of one agency the same. Their words are “the Oval Office at the White House” and “the White House”: elsewhere in this claim the annotator calls that pair of values precision, and so does the program. That they are one witness is said by their origin.',
  },
  'C28 reuters wsj': {
    relation: 'precision',
    because:
      'The annotator calls it wording. One account quotes “We worked on it, and” before the words both have; those are content words, so by the definition of wording it is not that. One version is a part of the other.',
  },
};

describe('compareValues on the reference claims', () => {
  test.each(
    claims.flatMap((claim) => claim.pairs.map((pair) => [claim.id, pair.a, pair.b, claim, pair] as const)),
  )('%s: relates %s and %s as the annotator does, or argues why not', (id, a, b, claim, pair) => {
    const [one, other] = [a, b].map((article) => {
      const reading = claim.readings[article];
      if (reading === undefined) throw new Error(`${id} has no reading of ${article}`);
      return read(reading.kind, reading.value, { ...claim, scope: reading.scope ?? {} });
    });
    if (one === undefined || other === undefined) throw new Error(`${id} lacks a reading`);
    const expected = argued[`${id} ${a} ${b}`]?.relation ?? pair.relation;
    expect(compareValues(one, other, claim).relation).toBe(expected);
    expect(compareValues(other, one, claim).relation).toBe(expected);
  });

  it('covers the two questions readers will look up first', () => {
    const relationsOf = (id: string) =>
      claims.find((claim) => claim.id === id)?.pairs.map((pair) => pair.relation);
    expect(relationsOf('C01')).toContain('contradict');
    expect(relationsOf('C02')).toContain('not-comparable');
  });

  it('argues only differences that exist', () => {
    for (const key of Object.keys(argued)) {
      const [id, a, b] = key.split(' ');
      const pair = claims
        .find((claim) => claim.id === id)
        ?.pairs.find((each) => each.a === a && each.b === b);
      expect(pair?.relation, key).not.toBe(argued[key]?.relation);
    }
  });
});
