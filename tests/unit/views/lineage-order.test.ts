import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticlePair } from '../../../src/schemas/alignment.ts';
import { lineageOrder } from '../../../src/views/lineage-order.ts';

function pair(a: string, b: string, words: number): ArticlePair {
  const span = { start: 0, end: 1 };
  const run = { a: span, b: span, words, ownWords: words, matches: [], edits: [] };
  const runs = words > 0 ? [run] : [];
  return { a, b, runs, coverage: { a: 0, b: 0 }, longestRun: words, standing: 'no-shared-copy' };
}

describe('the order of columns', () => {
  test('is that of the page where nothing is shared', () => {
    expect(lineageOrder(['b', 'c', 'a'], [pair('a', 'b', 0)], [])).toEqual(['b', 'c', 'a']);
  });

  test('puts those that share side by side', () => {
    expect(lineageOrder(['a', 'b', 'c', 'd'], [pair('a', 'd', 30)], [])).toEqual(['a', 'd', 'b', 'c']);
  });

  test('puts the one that shares with two others between them', () => {
    const pairs = [pair('a', 'c', 30), pair('b', 'c', 20)];
    expect(lineageOrder(['a', 'b', 'c'], pairs, [])).toEqual(['a', 'c', 'b']);
  });

  test('keeps an origin together, even where a credit alone joins it', () => {
    const pairs = [pair('a', 'b', 90), pair('a', 'd', 0)];
    const order = lineageOrder(['a', 'b', 'c', 'd'], pairs, [{ articles: ['a', 'd'] }]);
    expect(Math.abs(order.indexOf('a') - order.indexOf('d'))).toBe(1);
    expect(Math.abs(order.indexOf('a') - order.indexOf('b'))).toBe(1);
  });

  test('has every article once, and every origin in one piece, whatever is shared', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const every = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: every.length, maxLength: every.length }),
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        fc.nat(ids.length - 1),
        (words, shown, cut) => {
          const pairs = every.map(([a, b], at) => pair(a, b, words[at] ?? 0));
          const origins = [{ articles: ids.slice(0, cut) }, { articles: ids.slice(cut) }];
          const order = lineageOrder(shown, pairs, origins);
          expect(order.toSorted()).toEqual(ids);
          for (const { articles } of origins) {
            const places = articles.map((id) => order.indexOf(id)).sort((a, b) => a - b);
            expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(Math.max(0, places.length - 1));
          }
        },
      ),
    );
  });
});
