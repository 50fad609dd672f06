/** What views say on guides: their list, and the drawn examples of relations, whose sentences stand for no real event. */
import type { Relation } from '../../schemas/comparison.ts';

/** The texts of one drawing: what it shows, what each bar stands for, what the axes measure. */
export interface FigureWords {
  readonly caption: string;
  readonly bars: readonly [string, string];
  readonly axes: readonly string[];
}

const months = ['January to March'];

export const guideViewsWords = {
  guides: 'Guides',
  guidesAndProblems: 'Guides and problems',
  description:
    'How the comparison is made, what its words mean, and what each build problem asks an editor to mend.',
  problems: 'Problems',
  figures: {
    contradict: [
      {
        caption: 'Disjoint: January ends before February begins.',
        bars: ['in January', 'in early February'],
        axes: months,
      },
    ],
    unclear: [
      {
        caption:
          'Disjoint only through a tolerance: “about” is read as within 15 percent, and 120 lies beyond; the word itself sets no such bound.',
        bars: ['about 100', '120'],
        axes: ['people'],
      },
    ],
    'not-comparable': [
      {
        caption: 'Two axes: a rank in one thing and a share of another can both hold.',
        bars: ['the largest grower of apples', '40% of the world’s cider'],
        axes: ['rank, apples', 'share, cider'],
      },
    ],
    precision: [
      {
        caption: 'Nested: the second lies within the first and says more.',
        bars: ['in January', 'in early January'],
        axes: months,
      },
      {
        caption: 'Overlapping: some days satisfy both.',
        bars: ['before 20 January', 'after 10 January'],
        axes: months,
      },
    ],
    wording: [
      {
        caption: 'Identical once spelling and contractions are folded.',
        bars: ['“We won’t honour it”', '“We will not honor it”'],
        axes: ['words spoken'],
      },
    ],
    same: [
      {
        caption: 'Identical: the same days.',
        bars: ['in January', 'in the year’s first month'],
        axes: months,
      },
    ],
  } satisfies Record<Relation, readonly FigureWords[]> as Record<Relation, readonly FigureWords[]>,
};

export type GuideViewsWords = typeof guideViewsWords;
