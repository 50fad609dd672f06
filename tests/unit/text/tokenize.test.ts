import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/text/span.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

/** The tokens, each with its kind’s first letter before it. */
const drawn = (text: string) =>
  tokenize(text)
    .map((token) => `${token.kind.charAt(0)}:${textOf(text, token)}`)
    .join(' ');

describe('tokenize', () => {
  it('keeps contractions, possessives and letters with marks whole', () => {
    expect(drawn("don’t Petro's Garci\u0301a na\u00adive")).toBe(
      "w:don’t w:Petro's w:Garci\u0301a w:na\u00adive",
    );
  });

  it('keeps initials whole with their last stop, but not hosts', () => {
    expect(drawn('U.S. a.m. U.N.’s')).toBe('w:U.S. w:a.m. w:U.N. p:’ w:s');
    expect(drawn('end. bbc.com')).toBe('w:end p:. w:bbc p:. w:com');
  });

  it('keeps groups, decimals, hours and letters behind digits whole', () => {
    expect(drawn('1,000.50 10:30 3rd 1970s')).toBe('n:1,000.50 n:10:30 n:3rd n:1970s');
  });

  it('sets signs, currencies, per cent, hyphens and quotation marks apart', () => {
    expect(drawn('-5 $20 68% two‑hour “x”')).toBe('p:- n:5 p:$ n:20 n:68 p:% w:two p:‑ w:hour p:“ w:x p:”');
  });

  it('leaves the stop and comma of a sentence to themselves', () => {
    expect(drawn('In 2026, he left.')).toBe('w:In n:2026 p:, w:he w:left p:.');
  });

  it('reads characters beyond the basic plane, and lone surrogates, as one token', () => {
    expect(drawn('\u{1F600}\u{1D400}\u{1D401}')).toBe('p:\u{1F600} w:\u{1D400}\u{1D401}');
    expect(tokenize('\ud800')).toEqual([{ kind: 'punctuation', start: 0, end: 1 }]);
  });

  it('finds nothing in blanks', () => {
    expect(tokenize(' \n\u00a0\u2028\ufeff')).toEqual([]);
  });

  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const common = fc.constantFrom(
    'a',
    'É',
    '5',
    '.',
    ',',
    "'",
    '’',
    ' ',
    '\n',
    '-',
    '\ud83d\ude00',
    '\u0301',
    '\u00ad',
  );

  it('covers every character but blanks with ordered, disjoint tokens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(unit, common)).map((parts) => parts.join('')),
        (text) => {
          let reached = 0;
          for (const { start, end } of tokenize(text)) {
            expect(text.slice(reached, start).trim()).toBe('');
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(text.slice(start, end)).toMatch(/^\S+$/);
            reached = end;
          }
          expect(text.slice(reached).trim()).toBe('');
        },
      ),
    );
  });
});
