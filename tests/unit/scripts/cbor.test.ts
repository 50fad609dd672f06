import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../../scripts/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

test('reads what it writes', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(readCbor(writeCbor(given))).toEqual(given);
    }),
  );
});

// the examples of RFC 8949, appendix A
test.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  ['IETF', '6449455446'],
  ['ü', '62c3bc'],
  [[1, [2, 3]], '8201820203'],
])('writes %j as the standard does', (given: Cbor, hex) => {
  expect(Buffer.from(writeCbor(given)).toString('hex')).toBe(hex);
});

test('reads nothing else', () => {
  expect(() => readCbor(Buffer.from('f5', 'hex'))).toThrow('unknown kind of value 245');
  expect(() => readCbor(Buffer.from('1b0000000000000001', 'hex'))).toThrow('unknown length 27');
  expect(() => readCbor(Buffer.from('0000', 'hex'))).toThrow('1 bytes after the value');
});
