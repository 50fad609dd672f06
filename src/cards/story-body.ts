import type { Card } from '../schemas/card.ts';
import { columnWidth, edge, heightOf, setLines, type Body } from './card-frame.ts';
import type { Drawn, Measure } from './drawn.ts';
import { fitWords } from './fit-words.ts';
import { markColor } from './mark-color.ts';
import { sizes } from './sizes.ts';

const mostRows = 3;
const gap = 34;

/** The title and the summary above; below them one mark for each claim, strongest relation first, and their number. */
export function storyBody(card: Card, { top, bottom }: Body, measure: Measure): readonly Drawn[] {
  const count = fitWords(
    card.count ?? '',
    { face: 'sans-semibold', sizes: sizes(28, 20), width: columnWidth, height: 36, leading: 1.2 },
    measure,
  );
  const { size, step, perRow } = markGrid(card.marks.length);
  const rows = Math.min(mostRows, Math.ceil(card.marks.length / perRow));
  const marksTop = bottom - rows * step + (step - size);
  const countTop = marksTop - 14 - heightOf(count);
  const room = countTop - top - 2 * gap;
  const title = fitWords(
    card.headline,
    { face: 'serif-semibold', sizes: sizes(84, 36), width: columnWidth, height: room * 0.6, leading: 1.12 },
    measure,
  );
  const rest = room - heightOf(title) - 14;
  const text = fitWords(
    card.text,
    { face: 'serif', sizes: sizes(34, 22), width: columnWidth, height: rest, leading: 1.3 },
    measure,
  );
  return [
    ...setLines(title, { face: 'serif-semibold', color: 'text', x: edge, top: top + gap }),
    ...setLines(text, { face: 'serif', color: 'text', x: edge, top: top + gap + heightOf(title) + 14 }),
    ...setLines(count, { face: 'sans-semibold', color: 'quiet', x: edge, top: countTop }),
    ...card.marks.slice(0, mostRows * perRow).map(({ mark }, at): Drawn => ({
      kind: 'mark',
      mark,
      x: Math.round(edge - size * 0.1 + (at % perRow) * step),
      y: Math.round(marksTop + Math.floor(at / perRow) * step),
      size,
      color: markColor(mark),
    })),
  ];
}

/**
 * Marks as large as three rows allow, from 52 to 18 pixels: at the least size they hold 126 claims, and those beyond are
 * counted in words only.
 */
function markGrid(count: number): { readonly size: number; readonly step: number; readonly perRow: number } {
  const grids = sizes(52, 18, 1).map((size) => {
    const step = size * 1.4;
    return { size, step, perRow: Math.floor((columnWidth + step - size) / step) };
  });
  const rowsAt = (size: number) => (size > 40 ? 1 : size > 30 ? 2 : mostRows);
  const fitting = grids.find(({ size, perRow }) => perRow * rowsAt(size) >= count);
  return fitting ?? { size: 18, step: 25.2, perRow: Math.floor((columnWidth + 7.2) / 25.2) };
}
