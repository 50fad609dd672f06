import type { Card } from '../schemas/card.ts';
import { columnWidth, edge, heightOf, setLines, type Body } from './card-frame.ts';
import type { Drawn, Measure } from './drawn.ts';
import { fitWords } from './fit-words.ts';
import { markColor } from './mark-color.ts';
import { sizes } from './sizes.ts';

const markSize = 156;
/** The drawing of a mark begins about a tenth inside its square; the drawing stands on the edge, not the square. */
const inset = 14;
const textStart = edge + markSize - inset + 24;
const textWidth = edge + columnWidth - textStart;
const gap = 30;

/** The question above, as large as it can be; below it the mark of the relation, beside its words and the finding. */
export function claimBody(
  { headline, text }: Card,
  { mark, words: standingWords }: NonNullable<Card['standing']>,
  { top, bottom }: Body,
  measure: Measure,
): readonly Drawn[] {
  const color = markColor(mark);
  const label = fitWords(
    standingWords,
    { face: 'sans-semibold', sizes: sizes(42, 24), width: textWidth, height: 52, leading: 1.2 },
    measure,
  );
  const most = (bottom - top) * 0.36;
  const finding = fitWords(
    text,
    { face: 'serif', sizes: sizes(34, 22), width: textWidth, height: most, leading: 1.3 },
    measure,
  );
  const words = heightOf(label) + 8 + heightOf(finding);
  const block = Math.max(markSize, words);
  const from = bottom - block;
  const room = from - top - 2 * gap;
  const question = fitWords(
    headline,
    { face: 'serif-semibold', sizes: sizes(108, 34), width: columnWidth, height: room, leading: 1.14 },
    measure,
  );
  const spare = Math.round((room - heightOf(question)) * 0.4); // a short question stands in its room, not at the ceiling
  const labelTop = Math.round(from + (block - words) / 2);
  return [
    ...setLines(question, { face: 'serif-semibold', color: 'text', x: edge, top: top + gap + spare }),
    {
      kind: 'mark',
      mark,
      x: edge - inset,
      y: Math.round(from + (block - markSize) / 2),
      size: markSize,
      color,
    },
    ...setLines(label, { face: 'sans-semibold', color, x: textStart, top: labelTop }),
    ...setLines(finding, { face: 'serif', color: 'text', x: textStart, top: labelTop + heightOf(label) + 8 }),
  ];
}
