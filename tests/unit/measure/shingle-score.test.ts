import { describe, expect, it } from 'vitest';
import { accuracyOf, countShingles } from '../../../src/measure/shingle-score.ts';

describe('shingles', () => {
  it('are all in both of two equal texts, whatever the punctuation', () => {
    expect(countShingles('one two three four five', 'One? two three four'.toLowerCase() + ' five!')).toEqual({
      both: 1,
      onlyFound: 0,
      onlyTrue: 0,
    });
  });

  it('count as shares of all that either text has', () => {
    // true: abcd bcde; found: bcde cdef
    const { both, onlyFound, onlyTrue } = countShingles('a b c d e', 'b c d e f');
    expect([both, onlyFound, onlyTrue]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('of a text below four words are that text', () => {
    expect(countShingles('one two', 'one two').both).toBe(1);
    expect(countShingles('one two', 'one')).toEqual({ both: 0, onlyFound: 0.5, onlyTrue: 0.5 });
  });

  it('count as often as they occur', () => {
    const { both, onlyTrue } = countShingles('a a a a a a', 'a a a a');
    expect([both, onlyTrue]).toEqual([1 / 3, 2 / 3]);
  });
});

describe('accuracy', () => {
  it('averages precision and recall over the texts and leaves out those that have neither', () => {
    const counts = [countShingles('a b c d', 'a b c d'), countShingles('a b c d', ''), countShingles('', '')];
    const { precision, recall, f1 } = accuracyOf(counts);
    expect([precision, recall]).toEqual([1, 0.5]);
    expect(f1).toBeCloseTo(2 / 3);
  });

  it('is nothing for no text', () => {
    expect(accuracyOf([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
