import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../src/alignment/corpus.ts';
import { fingerprintTable, mostPlaces } from '../../../src/alignment/copy/fingerprint-table.ts';
import { wordsOfWitness } from '../../../src/alignment/witness-words.ts';
import { textOf } from '../../../src/text/span.ts';
import { tellWitness } from './tell-witness.ts';

const flood =
  'Rescue boats crossed the swollen river at dawn, carrying blankets, bread and two doctors to the cut-off village.';
const dam =
  'Engineers had warned since spring that the old dam could not hold another week of rain, officials said.';

function wordsIn(...lines: readonly string[]) {
  return wordsOfWitness(tellWitness('a', lines));
}

describe('makeCorpus', () => {
  it('tells which words stand in an article of another story, and where', () => {
    const corpus = makeCorpus();
    corpus.add({ story: 'flood', article: 'a' }, wordsIn(dam, flood));
    const here = `Last year ${flood.toLowerCase()}`;
    const [known, ...rest] = corpus.find('drought', wordsIn(here));
    expect(rest).toEqual([]);
    expect(known).toMatchObject({ story: 'flood', article: 'a', words: 19, ownWords: 19 });
    expect(known && textOf(here, known.here)).toBe(flood.toLowerCase().slice(0, -1));
    expect(known && textOf([dam, flood].join('\n'), known.there)).toBe(flood.slice(0, -1));
  });

  it('knows nothing of the same story, of quotations, and of words it was not told', () => {
    const corpus = makeCorpus();
    corpus.add({ story: 'flood', article: 'a' }, wordsIn(flood, `“${dam}”`));
    expect(corpus.find('flood', wordsIn(flood))).toEqual([]);
    expect(corpus.find('drought', wordsIn(dam))).toEqual([]);
    expect(makeCorpus().find('drought', wordsIn(flood))).toEqual([]);
  });

  it('follows no run beyond a block', () => {
    const corpus = makeCorpus();
    corpus.add({ story: 'flood', article: 'a' }, wordsIn(flood, dam));
    const found = corpus.find('drought', wordsIn(`${flood.slice(0, -1)} ${dam}`));
    expect(found.map(({ words }) => words)).toEqual([19, 18]);
  });

  it('tells of words known from very many articles the first ones', () => {
    const corpus = makeCorpus();
    for (let at = 0; at < 100; at += 1) corpus.add({ story: `s${String(at)}`, article: 'a' }, wordsIn(flood));
    const stories = corpus.find('new', wordsIn(flood)).map(({ story }) => story);
    expect(stories).toEqual(Array.from({ length: mostPlaces }, (_, at) => `s${String(at)}`));
  });
});

describe('fingerprintTable', () => {
  it('gives the places of every fingerprint in the order added, however many it grows to', () => {
    const table = fingerprintTable();
    const hashOf = (at: number) => Math.imul(at % 20_000, 0x9e3779b1) >>> 0;
    for (let at = 0; at < 60_000; at += 1) table.add(hashOf(at), at);
    for (let at = 0; at < 20_000; at += 997) {
      expect(table.placesOf(hashOf(at))).toEqual([at, at + 20_000, at + 40_000]);
    }
    expect(table.placesOf(1)).toEqual([]);
  });
});
