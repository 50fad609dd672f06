/**
 * The drawn example of each relation: two values as bars on an axis, in hundredths of the drawing’s width.
 * The sentences are made up for the purpose and stand for no real event.
 */
import type { Relation } from '../schemas/comparison.ts';
import type { RelationFigure } from '../schemas/guide-view.ts';

const months = ['January to March'];

export const relationFigures: Readonly<Record<Relation, RelationFigure[]>> = {
  contradict: [
    {
      caption: 'Disjoint: January ends before February begins.',
      bars: [
        { words: 'in January', usual: [5, 36] },
        { words: 'in early February', usual: [38, 48] },
      ],
      axes: months,
    },
  ],
  unclear: [
    {
      caption:
        'Disjoint only through a tolerance: “about” is read as within 15 percent, and 120 lies beyond; the word itself sets no such bound.',
      bars: [
        { words: 'about 100', usual: [35, 65], byWords: [12, 88] },
        { words: '120', usual: [69, 71] },
      ],
      axes: ['people'],
    },
  ],
  'not-comparable': [
    {
      caption: 'Two axes: a rank in one thing and a share of another can both hold.',
      bars: [
        { words: 'the largest grower of apples', usual: [6, 14] },
        { words: '40% of the world’s cider', usual: [39, 41] },
      ],
      axes: ['rank, apples', 'share, cider'],
    },
  ],
  precision: [
    {
      caption: 'Nested: the second lies within the first and says more.',
      bars: [
        { words: 'in January', usual: [5, 36] },
        { words: 'in early January', usual: [5, 15] },
      ],
      axes: months,
    },
    {
      caption: 'Overlapping: some days satisfy both.',
      bars: [
        { words: 'before 20 January', usual: [0, 24] },
        { words: 'after 10 January', usual: [15, 100] },
      ],
      axes: months,
    },
  ],
  wording: [
    {
      caption: 'Identical once spelling and contractions are folded.',
      bars: [
        { words: '“We won’t honour it”', usual: [20, 80] },
        { words: '“We will not honor it”', usual: [20, 80] },
      ],
      axes: ['words spoken'],
    },
  ],
  same: [
    {
      caption: 'Identical: the same days.',
      bars: [
        { words: 'in January', usual: [5, 36] },
        { words: 'in the year’s first month', usual: [5, 36] },
      ],
      axes: months,
    },
  ],
};
