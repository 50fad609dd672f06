import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleOverlaps } from '../../../src/mentions/refiners/settle-overlaps.ts';
import type { Mention, MentionKind } from '../../../src/schemas/mention.ts';
import { spansOverlap } from '../../../src/text/span.ts';
import { articleOf } from './marked-text.ts';

const settle = (...mentions: Mention[]) =>
  settleOverlaps.refine(mentions, articleOf('')).map(({ kind, start, end }) => `${kind} ${start}–${end}`);

describe('settleOverlaps', () => {
  it('keeps the longer of two readings, whichever comes first', () => {
    expect(settle(made('quantity', 0, 3), made('duration', 0, 8))).toEqual(['duration 0–8']);
    expect(settle(made('duration', 0, 8), made('quantity', 5, 9))).toEqual(['duration 0–8']);
    expect(settle(made('rank', 0, 5), made('date', 4, 20))).toEqual(['date 4–20']);
  });

  it('prefers a date to a duration and a rank to a count, where they are equally long', () => {
    expect(settle(made('duration', 0, 5), made('date', 0, 5))).toEqual(['date 0–5']);
    expect(settle(made('quantity', 2, 6), made('rank', 2, 6))).toEqual(['rank 2–6']);
  });

  it('lets trends, order, names and quotations overlap anything', () => {
    const found = [
      made('trend', 0, 20),
      made('quantity', 8, 12),
      made('quotation', 0, 30),
      made('name', 8, 12),
    ];
    expect(settle(...found)).toHaveLength(4);
  });

  it('leaves readings alone that only touch', () => {
    expect(settle(made('date', 0, 5), made('date', 5, 9))).toHaveLength(2);
  });

  it('leaves no two readings of the same words, and none out that overlaps nothing', () => {
    const spans = fc.tuple(
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('date', 'duration', 'rank'),
    );
    fc.assert(
      fc.property(fc.array(spans), (drawn) => {
        const mentions = drawn.map(([start, length, kind]) =>
          made(kind as MentionKind, start, start + length),
        );
        const kept = settleOverlaps.refine(mentions, articleOf(''));
        expect(kept.filter((a) => kept.some((b) => a !== b && spansOverlap(a, b)))).toEqual([]);
        const lone = mentions.filter((a) => mentions.every((b) => a === b || !spansOverlap(a, b)));
        expect(lone.filter((each) => !kept.includes(each))).toEqual([]);
      }),
    );
  });
});

/** Only kind and span matter here. */
function made(kind: MentionKind, start: number, end: number): Mention {
  return { kind, start, end, rule: 'made', hedges: [], stated: {} } as unknown as Mention;
}
