import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSameFacts } from '../../../../src/alignment/find-same-facts.ts';
import { witnessOf } from '../../../../src/measure/examine-texts.ts';
import type { FactLink } from '../../../../src/schemas/alignment.ts';
import type { Witness } from '../../../../src/schemas/witness.ts';

const published = '2026-03-12';

/** Articles by id, each a headline and paragraphs. */
function accounts(texts: Readonly<Record<string, readonly string[]>>): Witness[] {
  return Object.entries(texts).flatMap(([id, paragraphs]) => {
    const text = `The lantern bridge of Harrow\n\n${paragraphs.join('\n\n')}\n`;
    return witnessOf('bridge', { id, text, published, outlet: id }, []) ?? [];
  });
}

function linked(witnesses: readonly Witness[]): readonly (readonly [string, string])[] {
  return findSameFacts(witnesses).map(({ a, b }) => [wordsAt(witnesses, a), wordsAt(witnesses, b)]);
}

function wordsAt(witnesses: readonly Witness[], { article, start, end }: FactLink['a']): string {
  return witnesses.find(({ id }) => id === article)?.text.slice(start, end) ?? '';
}

const courier = [
  'Mayor Ada Quill opened the lantern bridge on Tuesday before a crowd of about 4,000 people.',
  'The council had paid 12 million pounds for the crossing, engineers said.',
  'Fishermen below the bridge complained that their moorings were gone.',
  'The weather stayed dry all afternoon.',
];
const post = [
  'The crossing cost the council 15 million pounds, according to the engineers who built it.',
  'Some 2,500 people watched as Ms. Quill opened the bridge on March 10.',
  'Anglers lost their moorings under the bridge and have complained.',
  'A brass band played in the square.',
];

describe('findSameFacts', () => {
  it('links sentences that tell one fact in other words, with other figures', () => {
    const links = linked(accounts({ courier, post }));
    for (const pair of [
      [courier[1], post[0]],
      [courier[0], post[1]],
      [courier[2], post[2]],
    ]) {
      expect(links).toContainEqual(pair);
    }
  });

  it('ranks the right sentence before the others that share a word', () => {
    const witnesses = accounts({ courier, post });
    const best = linked(witnesses).find(([one]) => one === courier[0]);
    expect(best?.[1]).toBe(post[1]);
  });

  it('links nothing that shares one word only', () => {
    expect(
      linked(
        accounts({
          a: ['The harvest failed in the southern valleys after the drought.'],
          b: ['A harvest festival is planned by pupils of two schools.'],
        }),
      ).filter(([one]) => one.startsWith('The harvest')),
    ).toEqual([]);
  });

  it('never links two sentences of one article', () => {
    const witnesses = accounts({ courier: [...courier, ...courier], post });
    expect(findSameFacts(witnesses).filter(({ a, b }) => a.article >= b.article)).toEqual([]);
  });

  it('names the telling words both have, as they are written, folded', () => {
    const [link] = findSameFacts(accounts({ courier, post })).filter(({ shared }) =>
      shared.includes('moorings'),
    );
    expect(link?.shared).toEqual(expect.arrayContaining(['moorings', 'complained']));
  });

  it('knows a person by the last name and a country by its adjective', () => {
    const links = linked(
      accounts({
        a: [
          'Gustavo Petro met American officials in Bogota for talks about tariffs on coffee.',
          'It rained.',
        ],
        b: ['Mr. Petro met officials of the United States about the coffee tariffs.', 'The sun shone.'],
      }),
    );
    expect(links.some(([one]) => one.startsWith('Gustavo Petro'))).toBe(true);
  });

  it('scores between 0 and 1, best first', () => {
    const scores = findSameFacts(accounts({ courier, post, copy: courier })).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('does not depend on the order of the articles', () => {
    const witnesses = accounts({ courier, post, copy: courier.toReversed() });
    const expected = findSameFacts(witnesses);
    fc.assert(
      fc.property(fc.shuffledSubarray(witnesses, { minLength: witnesses.length }), (shuffled) => {
        expect(findSameFacts(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('finds nothing without articles, and nothing in one', () => {
    expect(findSameFacts([])).toEqual([]);
    expect(findSameFacts(accounts({ courier }))).toEqual([]);
  });

  it('keeps its cost in bounds when every sentence is alike', () => {
    // the work of this process alone: others share the machine
    const workFor = (count: number) => {
      const hostile = 'Petro met Trump about tariffs and coffee again. '.repeat(count).trim();
      const witnesses = accounts({ a: [hostile], b: [hostile], c: [hostile] });
      const before = process.cpuUsage();
      findSameFacts(witnesses);
      return process.cpuUsage(before).user / 1_000;
    };
    workFor(100);
    const small = Math.max(workFor(100), 25); // below 25 ms the collector of garbage weighs more
    expect(workFor(800)).toBeLessThan(small * 8 * 3); // a square would take 64 times as long
  });
});
