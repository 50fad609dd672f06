import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForMatching, foldTypography } from '../../../src/text/fold.ts';

/** Any sequence of UTF-16 units: lone surrogates, controls and unassigned characters included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('foldTypography', () => {
  it('makes every space a plain one and keeps line breaks', () => {
    expect(foldTypography('11\u00a0a.m.\u202flocal\ttime\r\n\u2028\u0085')).toBe(
      '11 a.m. local time\r\n\u2028\u0085',
    );
  });

  it('makes every dash and hyphen a plain hyphen', () => {
    expect(foldTypography('two\u2011hour – meeting—over ‐ \u2212 ― －')).toBe(
      'two-hour - meeting-over - - - -',
    );
  });

  it('makes every quotation mark and apostrophe a plain one', () => {
    expect(foldTypography('“Petro’s ‘tense’ «talks»„ ‹here› 5′ 10″')).toBe(
      "\"Petro's 'tense' \"talks\"\" 'here' 5' 10\"",
    );
  });

  it('keeps letters, case, digits and the soft hyphen', () => {
    expect(foldTypography('Bogotá 68% İ ß na\u00adive')).toBe('Bogotá 68% İ ß na\u00adive');
  });
});

describe('foldForMatching', () => {
  it('lower-cases and strips diacritics, those of strokes too', () => {
    expect(foldForMatching('NICOLÁS Maduro, Łódź, Øre, İzmir')).toBe('nicolas maduro, lodz, ore, izmir');
  });

  it('keeps what would change length', () => {
    expect(foldForMatching('Straße 한 e\u0301')).toBe('straße 한 e\u0301');
  });
});

describe('both folds', () => {
  for (const fold of [foldTypography, foldForMatching]) {
    it(`${fold.name} keeps the length of every text`, () => {
      fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
    });

    it(`${fold.name} folds unit by unit the same as whole`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
          expect(fold(a + b)).toBe(fold(a) + fold(b));
        }),
      );
    });

    it(`${fold.name} changes nothing the second time`, () => {
      fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
    });
  }

  it('keep the length of every character of the planes that hold letters, and leave nothing to fold', () => {
    const longer: string[] = [];
    const unfinished: string[] = [];
    for (let point = 0; point <= 0x1ffff; point += 1) {
      const character = String.fromCodePoint(point);
      const folded = foldForMatching(character);
      if (folded.length !== character.length) longer.push(point.toString(16));
      if (foldForMatching(folded) !== folded) unfinished.push(point.toString(16));
    }
    expect([longer, unfinished]).toEqual([[], []]);
  });
});
