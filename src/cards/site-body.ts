import type { Card } from '../schemas/card.ts';
import { columnWidth, edge, heightOf, setLines, type Body } from './card-frame.ts';
import type { Drawn, Measure } from './drawn.ts';
import { fitWords } from './fit-words.ts';
import { markColor } from './mark-color.ts';
import { sizes } from './sizes.ts';

const markSize = 80;
/** The drawing of a mark begins about a tenth inside its square. */
const inset = 8;
const labelHeight = 84;

/** The site’s name and what it does above; below them the marks of all relations, with their words. */
export function siteBody(card: Card, { top, bottom }: Body, measure: Measure): readonly Drawn[] {
  const gap = 30;
  const marksTop = bottom - labelHeight - markSize - 16;
  const room = marksTop - top - 2 * gap;
  const name = fitWords(
    card.headline,
    { face: 'serif-semibold', sizes: sizes(104, 48), width: columnWidth, height: room * 0.55, leading: 1.1 },
    measure,
  );
  const text = fitWords(
    card.text,
    {
      face: 'serif',
      sizes: sizes(36, 24),
      width: columnWidth,
      height: room - heightOf(name) - 10,
      leading: 1.3,
    },
    measure,
  );
  const step = columnWidth / card.marks.length;
  return [
    ...setLines(name, { face: 'serif-semibold', color: 'text', x: edge, top: top + gap }),
    ...setLines(text, { face: 'serif', color: 'text', x: edge, top: top + gap + heightOf(name) + 10 }),
    ...card.marks.flatMap(({ mark, words }, at): readonly Drawn[] => {
      const x = Math.round(edge + at * step);
      const color = markColor(mark);
      const label = fitWords(
        words,
        { face: 'sans-semibold', sizes: sizes(24, 18), width: step - 24, height: labelHeight, leading: 1.15 },
        measure,
      );
      return [
        { kind: 'mark', mark, x: x - inset, y: marksTop, size: markSize, color },
        ...setLines(label, { face: 'sans-semibold', color, x, top: marksTop + markSize + 16 }),
      ];
    }),
  ];
}
