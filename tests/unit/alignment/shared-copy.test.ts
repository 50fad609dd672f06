import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfWitness } from '../../../src/alignment/witness-words.ts';
import { findSharedCopy } from '../../../src/alignment/find-shared-copy.ts';
import type { ArticlePair } from '../../../src/schemas/alignment.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { containsSpan, textOf, type Span } from '../../../src/text/span.ts';
import { propertyRuns } from '../../property-runs.ts';
import { given, tellWitness } from './tell-witness.ts';

const flood =
  'Rescue boats crossed the swollen river at dawn, carrying blankets, bread and two doctors to the cut-off village.';
const dam =
  'Engineers had warned since spring that the old dam could not hold another week of rain, officials said.';
const council =
  'The council voted late at night to open three schools as shelters and to close the lower bridge.';
const other =
  'Farmers in the northern valleys counted dead cattle while prices for hay doubled within a single market day.';

/** The pair of two articles, each given as lines. */
function pairOf(a: readonly string[], b: readonly string[]): ArticlePair {
  const [pair] = findSharedCopy([tellWitness('a', a), tellWitness('b', b)]);
  if (!pair) throw new Error('no pair');
  return pair;
}

function runsOf(a: readonly string[], b: readonly string[]): string[] {
  const { text } = tellWitness('a', a);
  return pairOf(a, b).runs.map((run) => textOf(text, run.a));
}

describe('findSharedCopy', () => {
  it('finds a sentence that stands in both articles, wherever', () => {
    expect(runsOf([other, flood], [flood, council])).toEqual([flood.slice(0, -1)]);
  });

  it('finds nothing in accounts that tell one event in their own words', () => {
    const own = ['Boats brought doctors and bread to a village the river had cut off.', council];
    expect(pairOf([flood, dam], own)).toMatchObject({ runs: [], longestRun: 0, standing: 'no-shared-copy' });
  });

  it('takes “U.S.” and “US”, British and American spelling, marks and dashes of any shape for the same', () => {
    const british =
      'The US envoy’s organisation – a neighbour of the theatre – honoured eleven labour leaders on its own terms.';
    const american = `The U.S. envoy's organization - a neighbor of the theater - honored eleven labor leaders on its own terms.`;
    const [run] = pairOf([british], [american]).runs;
    expect(run?.matches).toHaveLength(1);
    expect(run?.edits.map(({ kind }) => kind)).toEqual(['punctuation', ...Array<string>(5).fill('spelling')]);
  });

  it('goes on over words changed, left out and put in, and says what they are', () => {
    const one =
      'Engineers had warned since spring that the old dam above the little town on the river could not hold another week of rain, officials said.';
    const another =
      'Engineers, for their part, had warned since summer that the old dam above the little town on the river could hold another week of rain, officials said.';
    const [run] = pairOf([one], [another]).runs;
    expect(run && textOf(one, run.a)).toBe(one.slice(0, -1));
    expect(run?.edits.map(({ kind, a }) => [kind, textOf(one, a)])).toEqual([
      ['addition', ''],
      ['word', 'spring'],
      ['negation', 'not'],
    ]);
  });

  it('does not count two reporters who quote one speech', () => {
    const speech =
      '“We will rebuild every house on this river, and we will not ask anyone for permission to do it.”';
    const a = [`${speech} the mayor told a crowd.`, other];
    const b = [`Standing on a lorry she said: ${speech}`, council];
    expect(pairOf(a, b)).toMatchObject({ runs: [], coverage: { a: 0, b: 0 }, standing: 'no-shared-copy' });
  });

  it('does not count speech that two articles print without marks, where a third one marks it', () => {
    const words =
      'We will rebuild every house on this river and nobody will be asked for permission to do it.';
    const three = [
      tellWitness('a', [words, other]),
      tellWitness('b', [words, council]),
      tellWitness('c', [`“${words}”`, dam]),
    ];
    expect(findSharedCopy(three).flatMap(({ runs }) => runs)).toEqual([]);
    expect(findSharedCopy(three.slice(0, 2)).flatMap(({ runs }) => runs)).toHaveLength(1);
  });

  it('does not count a post that two articles embed', () => {
    const post =
      'We will rebuild every house on this river and nobody will be asked for permission. — Ann Lee (@annlee) May 3, 2018';
    expect(runsOf([post, other], [post, council])).toEqual([]);
  });

  it('passes over a quotation inside a run, and counts its words apart', () => {
    const line =
      'The minister, who has led the party for nine years, called the report “a badly made joke” and left the hall without taking questions.';
    const [run] = pairOf([line, other], [line, council]).runs;
    expect(run).toMatchObject({ words: 24, ownWords: 20 });
  });

  it('takes shorter runs and headings only between runs that show copying', () => {
    const lines = (opening: string) => [
      `${opening} after the worst autumn storms in living memory.`,
      flood,
      '## What happens next',
      dam,
      council,
    ];
    const a = lines('The valley began to dry out on Monday');
    const b = lines('Two weeks of rain came to an end');
    expect(runsOf(a, b)).toEqual([
      'after the worst autumn storms in living memory',
      flood.slice(0, -1),
      'What happens next',
      dam.slice(0, -1),
      council.slice(0, -1),
    ]);
    const alone = (lines: readonly string[]) => lines.slice(0, 1);
    expect(runsOf(alone(a), alone(b))).toEqual([]);
  });

  it.each([
    ['captions', '!caption '],
    ['pull-quotes', '!pull-quote '],
    ['source credits', '!source-credit '],
  ])('leaves out %s', (_, mark) => {
    expect(runsOf([`${mark}${flood}`, other], [`${mark}${flood}`, council])).toEqual([]);
  });

  it('measures coverage by the words of each article that stand outside quotations', () => {
    const pair = pairOf([flood, other], [flood, council, dam, '“Nobody asked us,” she said.']);
    expect(pair.coverage).toEqual({ a: 19 / 37, b: 19 / 57 });
  });
});

describe('standing', () => {
  it('is one origin from a quarter of either article on', () => {
    const long = [flood, dam, council, other, ...unlike(60)];
    expect(pairOf([flood, dam], long)).toMatchObject({ standing: 'one-origin', coverage: { a: 1 } });
  });

  it('is possibly derived for a long run that is less', () => {
    const run = `${flood.slice(0, -1)} before noon on Friday`;
    const pair = pairOf([run, ...unlike(20)], [run, ...unlike(40).slice(20)]);
    expect(pair).toMatchObject({ standing: 'possibly-derived' });
    expect(pair.because).toMatch(/words outside quotations stand in both/);
  });

  it('says who had the words first where days of publication show it', () => {
    const days = (a: string, b: string) =>
      findSharedCopy([
        tellWitness('a', [flood, dam], { published: given(a) }),
        tellWitness('b', [flood, dam], { published: given(b) }),
      ])[0]?.direction;
    expect(days('2026-02-04', '2026-02-03')).toMatchObject({ from: 'b', rule: 'publication-dates' });
    expect(days('2026-02-03', '2026-02-03/2026-02-09')).toBeUndefined();
  });

  it('says who had the words first where a credit names the other’s outlet, and nothing where days speak against it', () => {
    const pair = (published: string) =>
      findSharedCopy([
        tellWitness('a', [flood, dam], { outlet: given('The Valley Post'), published: given(published) }),
        tellWitness('b', [flood, dam], { source: given('Valley Post'), published: given('2026-02-03') }),
      ])[0]?.direction;
    expect(pair('2026-02-03')).toEqual({
      from: 'a',
      rule: 'credit',
      because: 'B names Valley Post as its source.',
    });
    expect(pair('2026-02-05')).toBeUndefined();
  });
});

/** Sentences of invented words, no two alike. */
function unlike(count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: 9 }, (_unused, word) => `w${String(at)}x${String(word)}`).join(' '),
  );
}

const word = fc.constantFrom(
  ...'river dam rain boat mayor school bridge night water bread the of and a to in'.split(' '),
);
const line = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 6 });

function witnessesOf(texts: readonly (readonly string[])[]): Witness[] {
  return texts.map((each, at) => tellWitness(`w${String(at)}`, each));
}

describe('shared runs of any texts', () => {
  it('are equal word by word where they say so, lie within the text, and use no word twice', () => {
    fc.assert(
      fc.property(lines, lines, fc.array(line, { minLength: 1, maxLength: 2 }), (a, b, planted) => {
        const witnesses = witnessesOf([
          [...a, ...planted],
          [...planted, ...b],
        ]);
        for (const pair of findSharedCopy(witnesses)) checkPair(pair, witnesses);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it('hold every planted copy of twelve words or more that no other part resembles', () => {
    const planted = fc.uniqueArray(fc.stringMatching(/^[b-df-hj-np-tv-z]{5,8}$/), {
      minLength: 12,
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, lines, planted, (a, b, words) => {
        const copy = words.join(' ');
        const witnesses = witnessesOf([
          [...a, copy],
          [copy, ...b],
        ]);
        const [pair] = findSharedCopy(witnesses);
        const text = witnesses[0]?.text ?? '';
        expect(pair?.runs.map((run) => textOf(text, run.a))).toContain(copy);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it('are none between texts without a word in common', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const unlikeB = b.map((each) => each.replace(/\w+/g, 'q$&'));
        expect(findSharedCopy(witnessesOf([a, unlikeB]))[0]?.runs).toEqual([]);
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});

function checkPair(pair: ArticlePair, witnesses: readonly Witness[]): void {
  const [a, b] = [pair.a, pair.b].map((id) => witnesses.find((each) => each.id === id));
  if (!a || !b) throw new Error('no witness');
  const keysIn = (witness: Witness, span: Span) =>
    wordsOfWitness(witness)
      .filter((each) => containsSpan(span, each))
      .map(({ key }) => key);
  const used = { a: new Set<number>(), b: new Set<number>() };
  for (const run of pair.runs) {
    const counts = run.matches.map((match) => {
      expect(keysIn(a, match.a)).toEqual(keysIn(b, match.b));
      expect(containsSpan(run.a, match.a) && containsSpan(run.b, match.b)).toBe(true);
      for (const side of ['a', 'b'] as const) {
        expect(used[side].has(match[side].start)).toBe(false);
        used[side].add(match[side].start);
      }
      return keysIn(a, match.a).length;
    });
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(run.words);
    for (const edit of run.edits)
      expect(containsSpan(run.a, edit.a) && containsSpan(run.b, edit.b)).toBe(true);
  }
  for (const share of [pair.coverage.a, pair.coverage.b]) expect(share >= 0 && share <= 1).toBe(true);
}

describe('hostile texts', () => {
  const filler = 'x y z w';
  const grams = (count: number) => unlike(count);
  it.each([
    [
      'one word without end',
      (n: number) =>
        Array<string>(n * 12)
          .fill('same')
          .join(' '),
      (n: number) =>
        Array<string>(n * 12)
          .fill('same')
          .join(' '),
    ],
    [
      'a refrain',
      (n: number) => Array<string>(n).fill(flood).join(' '),
      (n: number) => Array<string>(n).fill(flood).join(' '),
    ],
    [
      'pieces in the opposite order',
      (n: number) => grams(n).join(` ${filler} `),
      (n: number) => grams(n).reverse().join(` ${filler} `),
    ],
  ])('take time in proportion to their length: %s', (_, one, another) => {
    // the work of this process, the least of three: others share the machine
    const timeOf = (size: number) => {
      const witnesses = [tellWitness('a', [one(size)]), tellWitness('b', [another(size)])];
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        findSharedCopy(witnesses);
        return process.cpuUsage(before).user / 1_000;
      });
      return Math.min(...times);
    };
    timeOf(100);
    const [small, large] = [timeOf(100), timeOf(800)];
    expect(large).toBeLessThan(Math.max(small, 25) * 8 * 4); // a square would take 64 times as long
  });
});
