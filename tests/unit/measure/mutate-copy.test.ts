import { describe, expect, it } from 'vitest';
import { witnessOf } from '../../../src/measure/examine-texts.ts';
import { mutationsOf } from '../../../src/measure/mutate-copy.ts';
import type { Witness } from '../../../src/schemas/witness.ts';

const sentence =
  'The council was told on Tuesday that 400 lanterns had been lost, and Mayor Quill called it “a sorry night for every family” of the town.';

function witness(id: string, text: string): Witness {
  const found = witnessOf('lanterns', { id, text, published: '2026-03-12', outlet: id }, []);
  if (found === undefined) throw new Error(`no article in ${text}`);
  return found;
}

describe('mutationsOf', () => {
  const a = witness('a', `Lanterns lost\n\n${sentence}\n\nNobody was hurt in the flood.\n`);
  const b = witness('b', `Night of the flood\n\nIt rained for a week.\n\n${sentence}\n`);
  const stretch = (at: Witness) => ({
    start: at.text.indexOf(sentence),
    end: at.text.indexOf(sentence) + sentence.length,
  });
  const mutations = mutationsOf(a, b, [{ a: stretch(a), b: stretch(b) }], 5);
  const changed = (kind: string) =>
    mutations
      .filter((mutation) => mutation.kind === kind)
      .map(({ at, put }) => `${b.text.slice(at.start, at.end)} → ${put}`);

  it('changes a figure, a weekday, a quoted word, and denies a verb', () => {
    expect(changed('number')).toEqual(['400 → 500']);
    expect(changed('date')).toEqual(['Tuesday → Thursday']);
    expect(changed('quoted word')).toHaveLength(4);
    expect(changed('negation')).toEqual(['was → was not', 'had → had not']);
  });

  it('says where the same words stand in the other account', () => {
    for (const { at, original } of mutations) {
      expect(a.text.slice(original.start, original.end)).toBe(b.text.slice(at.start, at.end));
    }
  });

  it('keeps to the number asked for', () => {
    const few = mutationsOf(a, b, [{ a: stretch(a), b: stretch(b) }], 1);
    expect(few.map(({ kind }) => kind)).toEqual(['number', 'date', 'quoted word', 'negation']);
  });

  it('changes nothing where nothing is shared', () => {
    expect(mutationsOf(a, b, [], 5)).toEqual([]);
  });
});
