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

function secondsFor(...witnesses: readonly Witness[]): number {
  const start = performance.now();
  findFamilies(witnesses);
  return (performance.now() - start) / 1000;
}

describe('findFamilies on texts nobody wrote to be read', () => {
  it('takes one word quoted ten thousand times', () => {
    const lines = Array.from({ length: 5_000 }, () => 'The ferry was “late” at the bridge again.');
    const accounts = ['alpha', 'beta'].map((id) => spokenBy(tellWitness(id, lines), 'iris-holm'));
    expect(secondsFor(...accounts)).toBeLessThan(10);
  });

  it('takes a thousand quotations that differ by one word each', () => {
    const lines = Array.from(
      { length: 500 },
      (_, at) => `She said “the ferry leaves pier ${String(at)} at noon tomorrow”.`,
    );
    const accounts = ['alpha', 'beta'].map((id) => spokenBy(tellWitness(id, lines), 'iris-holm'));
    expect(secondsFor(...accounts)).toBeLessThan(10);
  });

  it.each([
    ['one word', 'ferry '],
    ['a sentence', 'The ferry leaves at noon, and the bridge stays shut. '],
  ])(
    'takes a megabyte of %s inside one pair of marks',
    (_, words) => {
      const long = words.repeat(Math.ceil(1_000_000 / words.length)).trim();
      const accounts = [
        tellWitness('alpha', [`She said “${long}”.`]),
        tellWitness('beta', [`She said “${long} bridge”.`]),
        tellWitness('gamma', ['She said “The bridge leaves at noon, and the bridge stays shut”.']),
      ];
      expect(secondsFor(...accounts)).toBeLessThan(20);
    },
    30_000,
  );
});
