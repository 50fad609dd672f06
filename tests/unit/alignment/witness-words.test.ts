import { describe, expect, it } from 'vitest';
import { wordsOfWitness } from '../../../src/alignment/witness-words.ts';
import { textOf } from '../../../src/text/span.ts';
import { tellWitness } from './tell-witness.ts';

function keysOf(line: string): string[] {
  return wordsOfWitness(tellWitness('a', [line])).map(({ key }) => key);
}

function quotedIn(...lines: readonly string[]): string[] {
  const witness = tellWitness('a', lines);
  return wordsOfWitness(witness)
    .filter(({ quoted }) => quoted)
    .map((word) => textOf(witness.text, word));
}

describe('wordsOfWitness', () => {
  it.each([
    ['the U.S. organizations', 'The US organisations'],
    ['Nicolás’s roughly two-hour visit', "nicolas's roughly two‑hour visit"],
    ['at 11 a.m. – local time', 'at 11 am — local time'],
    ['“honour”', "'honor'"],
  ])('gives the same keys to “%s” and “%s”', (one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  it.each([
    ['They told us', 'They told US'],
    ['1.5 tonnes', '15 tonnes'],
    ['Petro', 'Petro’s'],
  ])('gives other keys to “%s” and “%s”', (one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });

  it('tells words of speech from the others', () => {
    expect(quotedIn('He called it “a bad joke” and left.')).toEqual(['a', 'bad', 'joke']);
    expect(quotedIn('The statement reads in full:', 'We regret it.', 'He left.')).toEqual([
      'We',
      'regret',
      'it',
    ]);
    expect(quotedIn('We regret it. — Ann Lee (@annlee) May 3')).toHaveLength(8);
  });

  it('counts blocks, and sentences over all of them', () => {
    const words = wordsOfWitness(tellWitness('a', ['One here. Two there.', '!caption A boat.', 'Three.']));
    expect(words.map(({ block, sentence }) => [block, sentence])).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 1],
      [2, 2],
    ]);
  });

  it('gives spans of the raw text where the article is read otherwise', () => {
    const text = 'Rescue b&aacute;tes <i>at</i> dawn';
    const witness = tellWitness('a', [text]);
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const replacements = [
      { ...at('&aacute;'), text: 'á' },
      { ...at('<i>'), text: '' },
      { ...at('</i>'), text: '' },
    ];
    const words = wordsOfWitness({ ...witness, entry: { ...witness.entry, replacements } });
    expect(words.map(({ key }) => key)).toEqual(['rescue', 'bates', 'at', 'dawn']);
    expect(words.map((word) => textOf(text, word))).toEqual(['Rescue', 'b&aacute;tes', 'at', 'dawn']);
  });
});
