import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { claimOrigins, type AnsweringReading } from '../../../src/claims/claim-origins.ts';
import type { ArticlePair, OriginGroup, SharedRun, StoryAlignment } from '../../../src/schemas/alignment.ts';
import type { CheckedPair } from '../../../src/schemas/checked-story.ts';
import type { Relation } from '../../../src/schemas/comparison.ts';

type Link = OriginGroup['links'][number];

/** Every passage is ten characters long; copied ones stand at 100, own ones at 500. */
const copied = 100;
const own = 500;

/** Shared copy of every pair of the story: the characters 90 to 200 of both. */
const run: SharedRun = {
  a: { start: 90, end: 200 },
  b: { start: 90, end: 200 },
  words: 20,
  ownWords: 20,
  matches: [],
  edits: [],
};

function alignmentOf(groups: readonly string[][], link: Link['rule'], runs = [run]): StoryAlignment {
  const articles = groups.flat().sort();
  const twos = articles.flatMap((a, at) => articles.slice(at + 1).map((b) => ({ a, b })));
  return {
    story: 'bridge',
    pairs: twos.map(({ a, b }): ArticlePair => ({
      a,
      b,
      runs,
      coverage: { a: 0.3, b: 0.3 },
      longestRun: 20,
      standing: 'one-origin',
    })),
    origins: groups.map((group) => ({
      id: group[0] ?? '',
      name: `Origin ${group[0] ?? ''}`,
      articles: group,
      because: group.length > 1 ? 'They share copy.' : '',
      links: group.slice(1).map((each, at) => ({
        between: [group[at] ?? '', each],
        rule: link,
        because: `Joined by ${link}.`,
      })),
    })),
    families: [],
    facts: [],
  };
}

function reading(article: string, start: number, groups: readonly string[][], editors?: string) {
  const group = groups.find((each) => each.includes(article))?.[0] ?? article;
  const span = { start, end: start + 10 };
  return {
    article,
    label: `The ${article}`,
    passages: [span],
    telling: [span],
    origin: { id: editors ?? group, name: `Origin ${editors ?? group}`, because: 'So it is.' },
    byEditors: editors !== undefined,
  };
}

function related(relation: Relation, ...articles: string[]): CheckedPair[] {
  return articles.flatMap((a, at) =>
    articles.slice(at + 1).map((b) => ({
      a,
      b,
      relation,
      computed: { relation, reason: 'so it is', tolerances: [] },
    })),
  );
}

function counted(
  readings: readonly AnsweringReading[],
  alignment: StoryAlignment,
  pairs: readonly CheckedPair[] = [],
): string[] {
  return claimOrigins(readings, alignment, pairs).origins.map(
    ({ origin, articles }) => `${origin.id}: ${articles.join(' ')}`,
  );
}

describe('articles joined by reuse', () => {
  const groups = [['a', 'b'], ['c']];
  const alignment = alignmentOf(groups, 'reuse');
  const ab = (a: number, b: number) => [reading('a', a, groups), reading('b', b, groups)];

  it('are one witness where both passages stand in what they share, whatever the values', () => {
    expect(counted(ab(copied, copied), alignment, related('contradict', 'a', 'b'))).toEqual(['a: a b']);
  });

  it('are two where each answers in its own words, and the answers part', () => {
    const pairs = related('contradict', 'a', 'b');
    expect(counted(ab(own, own), alignment, pairs)).toEqual(['a: a', 'b: b']);
    const [first] = claimOrigins(ab(own, own), alignment, pairs).origins;
    expect(first?.origin).toEqual({
      id: 'a',
      name: 'The a',
      because: 'On this question its words are its own, and its answer is not that of The b.',
    });
  });

  it.each(['same', 'wording', 'precision'] as const)(
    'stay one where the answers agree in words of their own: %s',
    (relation) => {
      expect(counted(ab(own, own), alignment, related(relation, 'a', 'b'))).toEqual(['a: a b']);
    },
  );

  it('stay one where one of the two passages is shared copy', () => {
    expect(counted(ab(own, copied), alignment, related('contradict', 'a', 'b'))).toEqual(['a: a b']);
  });

  it('stay one where a further passage is shared copy', () => {
    const [a, b] = ab(own, own);
    if (!a || !b) throw new Error('no readings');
    const further = { ...a, passages: [...a.passages, { start: copied, end: copied + 10 }] };
    expect(counted([further, b], alignment, related('contradict', 'a', 'b'))).toEqual(['a: a b']);
  });

  it('stay one where a passage touches even a few shared words', () => {
    const few = alignmentOf(groups, 'reuse', [{ ...run, ownWords: 5 }]);
    expect(counted(ab(own, copied), few, related('contradict', 'a', 'b'))).toEqual(['a: a b']);
  });

  it('go by the relation that holds, where editors set one', () => {
    const [pair] = related('unclear', 'a', 'b');
    if (!pair) throw new Error('no pair');
    const judged = { ...pair, relation: 'same' as const, judged: { relation: 'same' as const, because: '' } };
    expect(counted(ab(own, own), alignment, [judged])).toEqual(['a: a b']);
  });
});

describe('articles joined by a credit', () => {
  it.each(['agency', 'source-credit'] as const)('are one witness wherever they answer: %s', (rule) => {
    const groups = [['a', 'b']];
    const readings = [reading('a', own, groups), reading('b', own, groups)];
    const { origins } = claimOrigins(readings, alignmentOf(groups, rule), related('contradict', 'a', 'b'));
    expect(origins.map(({ articles }) => articles)).toEqual([['a', 'b']]);
    expect(origins[0]?.joins).toEqual([{ between: ['a', 'b'], rule, because: `Joined by ${rule}.` }]);
  });
});

describe('articles of different origins', () => {
  const groups = [['a'], ['b'], ['c']];

  it('are one witness where both passages stand in one shared run', () => {
    const readings = [reading('b', copied, groups), reading('a', copied + 20, groups)];
    const { origins } = claimOrigins(readings, alignmentOf(groups, 'reuse'), []);
    expect(origins.map(({ articles }) => articles)).toEqual([['b', 'a']]);
    expect(origins[0]?.joins).toEqual([
      {
        between: ['b', 'a'],
        rule: 'shared-run',
        because: 'Both passages stand in a run of 20 words that the two articles share.',
        shared: { a: run.b, b: run.a, run: 0 },
      },
    ]);
  });

  it('are two where the shared run is a quotation and little else', () => {
    const readings = [reading('a', copied, groups), reading('b', copied, groups)];
    const quoted = { ...run, ownWords: 3 };
    expect(counted(readings, alignmentOf(groups, 'reuse', [quoted]))).toEqual(['a: a', 'b: b']);
  });

  it('are two where they share a phrase and nothing else', () => {
    const readings = [reading('a', copied, groups), reading('b', copied, groups)];
    const alignment = alignmentOf(groups, 'reuse', [{ ...run, ownWords: 9 }]);
    expect(counted(readings, alignment)).toEqual(['a: a b']);
    const pairs = alignment.pairs.map((pair) => ({ ...pair, standing: 'no-shared-copy' as const }));
    expect(counted(readings, { ...alignment, pairs })).toEqual(['a: a', 'b: b']);
  });

  it('are two where one passage only touches the run', () => {
    const readings = [reading('a', copied, groups), reading('b', 196, groups)];
    expect(counted(readings, alignmentOf(groups, 'reuse'))).toEqual(['a: a', 'b: b']);
  });

  it('are joined through a third', () => {
    const second = { ...run, a: { start: 490, end: 600 }, b: { start: 490, end: 600 } };
    const alignment = alignmentOf(groups, 'reuse');
    const pairs = alignment.pairs.map((pair) =>
      pair.a === 'a' && pair.b === 'b'
        ? { ...pair, runs: [run] }
        : { ...pair, runs: pair.a === 'b' ? [second] : [] },
    );
    const b = reading('b', copied, groups);
    const both = { ...b, telling: [...b.telling, { start: own, end: own + 10 }] };
    const readings = [reading('a', copied, groups), both, reading('c', own, groups)];
    expect(counted(readings, { ...alignment, pairs })).toEqual(['a: a b c']);
  });
});

describe('the editors', () => {
  const groups = [['a', 'b'], ['c']];
  const alignment = alignmentOf(groups, 'agency');

  it('may part what the program joins; what it found is told beside it', () => {
    const readings = [reading('a', copied, groups, 'own'), reading('b', copied, groups)];
    expect(counted(readings, alignment)).toEqual(['own: a', 'a: b']);
    expect(claimOrigins(readings, alignment, []).computedOrigins).toEqual([['a', 'b']]);
  });

  it('may join what the program parts', () => {
    const readings = [reading('b', own, groups), reading('c', own, groups, 'a')];
    const found = claimOrigins(readings, alignment, []);
    expect(found.origins.map(({ articles }) => articles)).toEqual([['b', 'c']]);
    expect(found.origins[0]?.joins).toEqual([{ between: ['b', 'c'], rule: 'editors', because: 'So it is.' }]);
    expect(found.computedOrigins).toEqual([['b'], ['c']]);
  });

  it('are not said to overrule where they say what the program found', () => {
    const readings = [reading('a', own, groups, 'wire'), reading('b', own, groups, 'wire')];
    expect(claimOrigins(readings, alignment, [])).not.toHaveProperty('computedOrigins');
  });
});

describe('the origins of a claim', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const relations = fc.constantFrom<Relation>('same', 'precision', 'unclear', 'contradict');
  const stories = fc.record({
    places: fc.array(fc.constantFrom(copied, own), { minLength: 5, maxLength: 5 }),
    groupOf: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    editors: fc.array(fc.option(fc.constantFrom('x', 'y'), { nil: undefined }), {
      minLength: 5,
      maxLength: 5,
    }),
    relation: relations,
    rule: fc.constantFrom<Link['rule']>('reuse', 'agency', 'source-credit'),
  });

  it('hold every reading once, under ids that differ, with joins inside them', () => {
    fc.assert(
      fc.property(stories, ({ places, groupOf, editors, relation, rule }) => {
        const groups = [0, 1, 2]
          .map((at) => names.filter((_, each) => groupOf[each] === at))
          .filter((group) => group.length > 0);
        const readings = names.map((name, at) => reading(name, places[at] ?? own, groups, editors[at]));
        const { origins } = claimOrigins(readings, alignmentOf(groups, rule), related(relation, ...names));
        expect(origins.flatMap(({ articles }) => articles).sort()).toEqual(names);
        expect(new Set(origins.map(({ origin }) => origin.id)).size).toBe(origins.length);
        for (const { articles, joins } of origins) {
          expect(joins.every(({ between }) => between.every((each) => articles.includes(each)))).toBe(true);
          expect(joins.length).toBeGreaterThanOrEqual(articles.length - 1);
        }
      }),
    );
  });
});
