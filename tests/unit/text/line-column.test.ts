import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLineBreak, lineColumnAt, splitLines } from '../../../src/text/line-column.ts';
import { textOf } from '../../../src/text/span.ts';

const linesOf = (text: string) => splitLines(text).map((line) => textOf(text, line));
const terminators = ['\n', '\r\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'];

describe('splitLines', () => {
  it('ends a line at every terminator of Unicode', () => {
    expect(linesOf(terminators.map((each) => `a${each}`).join(''))).toEqual(terminators.map(() => 'a'));
  });

  it('begins no line after a terminator at the end, and none in an empty text', () => {
    expect(linesOf('a\n')).toEqual(['a']);
    expect(linesOf('a\n\n')).toEqual(['a', '']);
    expect(linesOf('')).toEqual([]);
  });

  it('covers everything but the terminators, in order', () => {
    const text = fc.array(fc.constantFrom('a', ' ', 'é', ...terminators)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        let reached = 0;
        for (const line of splitLines(each)) {
          expect(line.start).toBeGreaterThanOrEqual(reached);
          expect(each.slice(reached, line.start)).toMatch(/^(\r\n|[\n\r\f\v\u0085\u2028\u2029])?$/);
          expect(hasLineBreak(textOf(each, line))).toBe(false);
          reached = line.end;
        }
        expect(each.slice(reached)).toMatch(/^(\r\n|[\n\r\f\v\u0085\u2028\u2029])?$/);
      }),
    );
  });
});

describe('lineColumnAt', () => {
  it('counts lines and columns from one', () => {
    expect(lineColumnAt('a\nbc', 0)).toEqual({ line: 1, column: 1 });
    expect(lineColumnAt('a\nbc', 3)).toEqual({ line: 2, column: 2 });
  });

  it('counts a carriage return with its line feed as one', () => {
    expect(lineColumnAt('a\r\nb', 3)).toEqual({ line: 2, column: 1 });
    expect(lineColumnAt('a\r\nb', 2)).toEqual({ line: 1, column: 3 });
  });

  it('takes an offset outside the text for its nearer end', () => {
    expect(lineColumnAt('a\nb', 99)).toEqual({ line: 2, column: 2 });
    expect(lineColumnAt('a\nb', -1)).toEqual({ line: 1, column: 1 });
  });
});
