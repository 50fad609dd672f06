import type { Card } from '../schemas/card.ts';
import { columnWidth, edge, heightOf, setLines, type Body } from './card-frame.ts';
import type { Drawn, Measure } from './drawn.ts';
import { fitWords } from './fit-words.ts';
import { sizes } from './sizes.ts';

/** A headline and a text, without marks: a story that has no claims yet, or a card whose words cannot be drawn. */
export function plainBody(
  { headline, text }: Card,
  { top, bottom }: Body,
  measure: Measure,
): readonly Drawn[] {
  const gap = 36;
  const most = bottom - top - 2 * gap;
  const heading = fitWords(
    headline,
    { face: 'serif-semibold', sizes: sizes(96, 40), width: columnWidth, height: most * 0.6, leading: 1.12 },
    measure,
  );
  const rest = most - heightOf(heading) - gap;
  const below = fitWords(
    text,
    { face: 'serif', sizes: sizes(38, 24), width: columnWidth, height: rest, leading: 1.32 },
    measure,
  );
  return [
    ...setLines(heading, { face: 'serif-semibold', color: 'text', x: edge, top: top + gap }),
    ...setLines(below, { face: 'serif', color: 'text', x: edge, top: top + 2 * gap + heightOf(heading) }),
  ];
}
