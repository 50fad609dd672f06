import { describe, expect, it } from 'vitest';
import { findFamilies } from '../../../src/alignment/find-families.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { tellWitness } from './tell-witness.ts';

function spokenBy(witness: Witness, who: string): Witness {
  const mentions = witness.mentions.map((each) =>
    each.kind === 'quotation' ? { ...each, inferred: { who, rule: 'test' } } : each,
  );
  return { ...witness, mentions };
}

/** Work of this process alone, in seconds: what else runs on the machine does not count. */
function workFor(witnesses: readonly Witness[]): number {
  const before = process.cpuUsage();
  findFamilies(witnesses);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Four times the text may take eight times the work, not the sixteen of a square; small texts are warm-up. */
function expectNearLinear(accountsOf: (size: number) => readonly Witness[], size: number): void {
  workFor(accountsOf(size / 4));
  const small = Math.max(workFor(accountsOf(size / 4)), leastMeasured);
  expect(workFor(accountsOf(size)) / small).toBeLessThan(8);
}

// below this the collector of garbage weighs more than the work
const leastMeasured = 0.05;

describe('findFamilies on texts nobody wrote to be read', () => {
  it('takes one word quoted ten thousand times', () => {
    expectNearLinear((count) => {
      const lines = Array.from({ length: count }, () => 'The ferry was “late” at the bridge again.');
      return ['alpha', 'beta'].map((id) => spokenBy(tellWitness(id, lines), 'iris-holm'));
    }, 5_000);
  }, 60_000);

  it('takes a thousand quotations that differ by one word each', () => {
    expectNearLinear((count) => {
      const lines = Array.from(
        { length: count },
        (_, at) => `She said “the ferry leaves pier ${String(at)} at noon tomorrow”.`,
      );
      return ['alpha', 'beta'].map((id) => spokenBy(tellWitness(id, lines), 'iris-holm'));
    }, 500);
  }, 60_000);

  it.each([
    ['one word', 'ferry '],
    ['a sentence', 'The ferry leaves at noon, and the bridge stays shut. '],
  ])(
    'takes 400,000 characters of %s inside one pair of marks',
    (_, words) => {
      expectNearLinear((size) => {
        const long = words.repeat(Math.ceil(size / words.length)).trim();
        return [
          tellWitness('alpha', [`She said “${long}”.`]),
          tellWitness('beta', [`She said “${long} bridge”.`]),
          tellWitness('gamma', ['She said “The bridge leaves at noon, and the bridge stays shut”.']),
        ];
      }, 400_000);
    },
    60_000,
  );
});
