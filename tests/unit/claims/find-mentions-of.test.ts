import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentionsOf, makeSearchable } from '../../../src/claims/find-mentions-of.ts';

const found = (searched: string, text: string) =>
  findMentionsOf(searched, makeSearchable(text)).map(({ start, end }) => text.slice(start, end));

describe('a searched word is found', () => {
  it.each([
    ['in capitals', 'raid', 'RAID', 'RAID'],
    ['with accents', 'Nicolas', 'Nicolás', 'Nicolás'],
    ['without accents', 'Bogotá', 'Bogota', 'Bogota'],
    ['with accents that stand apart', 'Nicolás', 'Nicola\u0301s', 'Nicola\u0301s'],
    ['with a hyphen that does not break', 'face-to-face', 'Face\u2011to\u2011Face', 'Face\u2011to\u2011Face'],
    ['with a hyphen for a blank', 'two hour', 'two-hour', 'two-hour'],
    ['with blanks that do not break', 'White House', 'White\u00a0House', 'White\u00a0House'],
    ['with a soft hyphen inside', 'operation', 'oper\u00adation', 'oper\u00adation'],
    ['with zero-width characters inside', 'raid', 'r\u200ba\u2060id', 'r\u200ba\u2060id'],
    ['with direction marks around', 'raid', '\u202araid\u202c', 'raid'],
    ['with another apostrophe', 'Petro’s', "Petro's", "Petro's"],
    ['in the plural', 'raid', 'raids', 'raids'],
    ['in the genitive', 'Maduro', 'Maduro’s', 'Maduro’s'],
    ['in the past', 'deport', 'deported', 'deported'],
    ['as a participle without its e', 'seize', 'seizing', 'seizing'],
    ['with its y changed', 'ally', 'allies', 'allies'],
    ['with its consonant doubled', 'ban', 'banned', 'banned'],
    ['by its beginning', 'deport*', 'deportations', 'deportations'],
    ['beside punctuation', 'raid', '(“raid”)', 'raid'],
    ['with stops in it', 'U.S.', 'the U.S. raid', 'U.S.'],
  ])('%s', (_, searched, text, expected) => {
    expect(found(searched, text)).toEqual([expected]);
  });

  it('as often as it stands', () => {
    expect(found('the police', 'The police asked the police.')).toEqual(['The police', 'the police']);
  });
});

describe('a searched word is not found', () => {
  it.each([
    ['inside another word', 'raid', 'afraid'],
    ['as the beginning of another word', 'press', 'pressure'],
    ['beside a figure', 'top', 'top10'],
    ['when it is blank', ' ', 'a b'],
    ['when its letters mean something to a search', '.*', 'anything'],
  ])('%s', (_, searched, text) => {
    expect(found(searched, text)).toEqual([]);
  });
});

describe('whatever the texts', () => {
  it('offsets are those of the text, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (searched, text) => {
        for (const span of findMentionsOf(searched, makeSearchable(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
