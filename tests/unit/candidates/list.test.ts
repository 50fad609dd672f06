import { describe, expect, it } from 'vitest';
import type { QuotationFamily } from '../../../src/schemas/alignment.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { nothingShared, storyOf, suggest } from './story-of.ts';

const witnesses = storyOf({
  a: 'The blast at the mill in Harrow killed 12 people.\n“It was a great honour to serve,” Anna Lund said.\nThe owner asked the town for help with the roof.',
  b: 'The blast at the mill in Harrow killed 15 people.\n“It was a great honor to serve,” Anna Lund said.\nHelp with the roof is what the owner of the mill wants from the town.',
  c: 'Boats lay still in the harbour.',
});
const [a, b] = [witnesses[0], witnesses[1]];

function placeOf(witness: Witness | undefined, words: string) {
  const start = witness?.text.indexOf(words) ?? -1;
  return { article: witness?.id ?? '', start, end: start + words.length };
}

function version(witness: Witness | undefined, quoted: string): QuotationFamily['versions'][number] {
  const { article, start, end } = placeOf(witness, quoted);
  return { article, start, end, words: { start: start + 1, end: end - 1 }, marked: true };
}

const alignment = {
  ...nothingShared,
  families: [
    {
      id: 'it-was-a-great-honour-to-serve',
      aliases: [],
      speaker: { name: 'Anna Lund' },
      versions: [
        version(a, '“It was a great honour to serve,”'),
        version(b, '“It was a great honor to serve,”'),
      ],
      places: [],
      relation: 'wording' as const,
      differs: 'One spells “honour” the British way.',
      paraphrases: [],
    },
  ],
  facts: [
    {
      a: placeOf(a, 'The owner asked the town for help with the roof.'),
      b: placeOf(b, 'Help with the roof is what the owner of the mill wants from the town.'),
      score: 0.7,
      shared: ['roof', 'owner'],
    },
  ],
};

describe('the list', () => {
  const candidates = suggest(witnesses, { alignment });

  it('puts contradictions first, then quotations, and sentences last', () => {
    expect(candidates.map(({ kind, relation }) => `${kind} ${relation}`)).toEqual([
      'quantity contradict',
      'quotation wording',
      'text unclear',
    ]);
  });

  it('asks neutral questions of at most 20 words', () => {
    expect(candidates.map(({ question }) => question)).toEqual([
      'How many people were killed?',
      'What exactly did Anna Lund say in the words that begin “It was a great honour …”?',
      'What do the accounts say about the owner and the roof?',
    ]);
  });

  it('names the accounts that are silent, and the origins behind the readings', () => {
    expect(candidates.map(({ silent }) => silent)).toEqual([['c'], ['c'], ['c']]);
    expect(candidates.map(({ origins }) => origins)).toEqual([2, 2, 2]);
  });

  it('leaves out what an editor declined', () => {
    const [first, ...others] = candidates;
    const declined = [{ candidate: first?.id ?? '', question: '', because: 'Two counts.', on: '2024-05-08' }];
    expect(suggest(witnesses, { alignment, selection: { declined } })).toEqual(others);
  });

  it('gives a new id when a reading is added', () => {
    const more = storyOf({
      a: witnesses[0]?.text ?? '',
      b: witnesses[1]?.text ?? '',
      c: 'The blast at the mill in Harrow killed 12 people.\nBoats lay still.',
    });
    const [first] = suggest(more);
    expect(first?.readings.map(({ article }) => article)).toEqual(['a', 'b', 'c']);
    expect(first?.id).not.toBe(candidates[0]?.id);
  });

  it('keeps the id when an article is added that says nothing of it', () => {
    const two = suggest(witnesses.slice(0, 2), { alignment });
    expect(two.map(({ id }) => id)).toEqual(candidates.map(({ id }) => id));
  });

  it('names the claim that asks already, told by the telling words it cites', () => {
    const span = (witness: Witness | undefined, words: string) => {
      const { article, ...place } = placeOf(witness, words);
      return { article, span: place };
    };
    const claims = [
      {
        id: 'blast',
        cited: [span(a, 'The blast at the mill in Harrow killed 12 people.'), span(b, 'killed 15 people')],
      },
      { id: 'harbour', cited: [span(a, 'The blast at the mill')] },
      { id: 'toll', cited: [span(a, 'killed 12 people'), span(b, 'killed 15 people')] },
    ];
    const asked = suggest(witnesses, { alignment, claims });
    expect(asked.map(({ claim }) => claim)).toEqual(['toll', undefined, undefined]);
  });
});
