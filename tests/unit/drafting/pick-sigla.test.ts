import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickSigla } from '../../../src/drafting/pick-sigla.ts';

it('takes the first letter, then another letter of the label, and passes over “the”', () => {
  expect(pickSigla(['The Courier', 'Courier', 'Coast', 'Élan', '2nd Post'])).toEqual([
    'C',
    'Co',
    'Ca',
    'E',
    'N',
  ]);
});

it('finds a letter for labels without any, and for many alike', () => {
  expect(pickSigla(['第一', '第二'])).toEqual(['A', 'B']);
});

it('gives none twice, and each of the form the check asks for', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 60 }), (labels) => {
      const sigla = pickSigla(labels);
      expect(new Set(sigla).size).toBe(labels.length);
      for (const siglum of sigla) expect(siglum).toMatch(/^[A-Z][a-z]?$/);
    }),
  );
});
