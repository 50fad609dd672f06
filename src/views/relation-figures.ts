/**
 * The drawn example of each relation: two values as bars on an axis, in hundredths of the drawing’s width.
 * The sentences are made up for the purpose and stand for no real event.
 */
import type { Relation } from '../schemas/comparison.ts';
import type { RelationFigure } from '../schemas/guide-view.ts';
import type { Words } from '../words/words-of.ts';

type Extent = Omit<RelationFigure['bars'][number], 'words'>;

/** The bars of each drawing, in the order of its texts. */
const extents: Readonly<Record<Relation, readonly (readonly [Extent, Extent])[]>> = {
  contradict: [[{ usual: [5, 36] }, { usual: [38, 48] }]],
  unclear: [[{ usual: [35, 65], byWords: [12, 88] }, { usual: [69, 71] }]],
  'not-comparable': [[{ usual: [6, 14] }, { usual: [39, 41] }]],
  precision: [
    [{ usual: [5, 36] }, { usual: [5, 15] }],
    [{ usual: [0, 24] }, { usual: [15, 100] }],
  ],
  wording: [[{ usual: [20, 80] }, { usual: [20, 80] }]],
  same: [[{ usual: [5, 36] }, { usual: [5, 36] }]],
};

/** The drawings of one relation. */
export function relationFigures(relation: Relation, { guideViews }: Words): RelationFigure[] {
  return guideViews.figures[relation].flatMap(({ caption, bars: [first, second], axes }, at) => {
    const drawn = extents[relation][at];
    if (!drawn) return [];
    const bars = [
      { words: first, ...drawn[0] },
      { words: second, ...drawn[1] },
    ];
    return [{ caption, bars, axes: [...axes] }];
  });
}
