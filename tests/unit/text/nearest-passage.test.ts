import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/text/line-column.ts';
import { findNearestPassage } from '../../../src/text/nearest-passage.ts';
import { textOf } from '../../../src/text/span.ts';

const article = [
  'Maduro was captured in early February, Mr. Petro said.',
  'The nearly two‑hour private meeting was called “tense,” and talks centred on coca.',
  'They signalled a willingness to engage; the 68% figure is Colombia’s share of the world’s cocaine.',
  'In January they spoke; a January call defused tensions, an official said.',
].join('\n');
const lines = splitLines(article);

/** The words nearest to these, or nothing. */
function nearestTo(words: string, kept = lines): string | undefined {
  const span = findNearestPassage(article, kept, words);
  return span && textOf(article, span);
}

describe('findNearestPassage', () => {
  it('finds the words behind one wrong, missing or surplus letter', () => {
    expect(nearestTo('in early Febuary')).toBe('in early February');
    expect(nearestTo('Febrruary')).toBe('February');
    expect(nearestTo('in early Februari')).toBe('in early February');
    expect(nearestTo('copa')).toBe('coca');
    expect(nearestTo('Colombia’x')).toBe('Colombia’s');
  });

  it('finds them whatever the dashes, quotation marks, blanks and case', () => {
    expect(nearestTo('nearly two-hour private meeting')).toBe('nearly two‑hour private meeting');
    expect(nearestTo('called "tense,"')).toBe('called “tense,”');
    expect(nearestTo("Colombia's  share")).toBe('Colombia’s share');
    expect(nearestTo('THE 68% FIGURE')).toBe('the 68% figure');
  });

  it('finds them whatever the spelling variety', () => {
    expect(nearestTo('signaled a willingness')).toBe('signalled a willingness');
    expect(nearestTo('talks centered on coca')).toBe('talks centred on coca');
  });

  it('finds them when a word is left out or put in', () => {
    expect(nearestTo('nearly two‑hour meeting was called “tense,”')).toBe(
      'nearly two‑hour private meeting was called “tense,”',
    );
    expect(nearestTo('in the early days of February, Mr. Petro said')).toBe(
      'in early February, Mr. Petro said',
    );
  });

  it('finds the like part of words that run over a line break', () => {
    expect(nearestTo('Mr. Petro said.\nThe nearly two‑hour private meeting was')).toBe(
      'The nearly two‑hour private meeting was',
    );
  });

  it('gives the first of equals, and stays within one line', () => {
    expect(findNearestPassage(article, lines, 'Januari')?.start).toBe(article.indexOf('January'));
  });

  it('looks in kept text only', () => {
    expect(nearestTo('in early Febuary', lines.slice(1))).toBeUndefined();
  });

  it('gives nothing for words that are nowhere like', () => {
    expect(nearestTo('Zebras quickly jump over xylophones')).toBeUndefined();
    expect(nearestTo('')).toBeUndefined();
    expect(nearestTo(' \n')).toBeUndefined();
  });

  it('is quick in a long text', () => {
    const long = `${'The two presidents met in private. '.repeat(30_000)}\n${article}`;
    const span = findNearestPassage(long, splitLines(long), 'in early Febuary, Mr. Petro sad');
    expect(span && textOf(long, span)).toBe('in early February, Mr. Petro said');
  });
});
