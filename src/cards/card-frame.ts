import { cardSize, type Card } from '../schemas/card.ts';
import type { Drawn, Face, Measure } from './drawn.ts';
import { fitWords, type FittedWords, type Room } from './fit-words.ts';
import type { PictureColor } from '../styles/picture-colors.ts';

/** Distance of words from the left and right side. */
export const edge = 72;
export const columnWidth: number = cardSize.width - 2 * edge;

/** The room between head and foot of a card, in pixels from the top. */
export interface Body {
  readonly top: number;
  readonly bottom: number;
}

const signSize = 44;
const stripHeight = 60;
const headHeight = 118;

/** What all cards have: the paper, the notice as a strip across the top, the site’s sign and name, the story’s title. */
export function cardFrame(
  card: Card,
  measure: Measure,
): { readonly drawn: readonly Drawn[]; readonly body: Body } {
  const from = card.notice === undefined ? 0 : stripHeight;
  const top = from + headHeight;
  const drawn: readonly Drawn[] = [
    { kind: 'area', x: 0, y: 0, ...cardSize, color: 'paper' },
    ...noticeStrip(card.notice, measure),
    ...(card.kind === 'site' ? siteHead(from) : pageHead(card, top, measure)),
  ];
  return { drawn, body: { top, bottom: cardSize.height - 56 } };
}

/** The site’s own card has its name below, and the sign large. */
function siteHead(from: number): readonly Drawn[] {
  return [{ kind: 'mark', mark: 'site', x: edge - 12, y: from + 44, size: 84, color: 'text' }];
}

function pageHead(card: Card, top: number, measure: Measure): readonly Drawn[] {
  return [
    { kind: 'mark', mark: 'site', x: edge - 6, y: top - 72, size: signSize, color: 'text' },
    ...headWords(card, top - 40, measure),
    { kind: 'area', x: edge, y: top - 2, width: columnWidth, height: 2, color: 'text' },
  ];
}

function noticeStrip(notice: string | undefined, measure: Measure): readonly Drawn[] {
  if (notice === undefined) return [];
  const fitted = fitWords(
    notice,
    { ...oneLine, sizes: [28, 26, 24, 22, 20, 18], width: columnWidth },
    measure,
  );
  return [
    { kind: 'area', x: 0, y: 0, width: cardSize.width, height: stripHeight, color: 'text' },
    ...setLines(fitted, {
      face: 'sans-semibold',
      color: 'paper',
      x: edge,
      top: (stripHeight - fitted.step) / 2,
    }),
  ];
}

/** The site’s name at the start, the story’s title at the end where both have room. */
function headWords({ siteName, story }: Card, baseline: number, measure: Measure): readonly Drawn[] {
  const x = edge + signSize + 8;
  const name = fitWords(siteName, { ...oneLine, sizes: [30, 28, 26, 24], width: columnWidth / 2 }, measure);
  const [words = ''] = name.lines;
  const size = 26;
  const taken = x - edge + measure(words, 'sans-semibold', name.size) + 48;
  const room = { ...oneLine, face: 'sans', sizes: [size, 24, 22], width: columnWidth - taken } as const;
  const title = fitWords(story ?? '', room, measure);
  const [titleWords = ''] = title.lines;
  return [
    { kind: 'words', words, face: 'sans-semibold', size: name.size, x, baseline, color: 'text' },
    {
      kind: 'words',
      words: titleWords,
      face: 'sans',
      size: title.size,
      x: cardSize.width - edge - measure(titleWords, 'sans', title.size),
      baseline,
      color: 'quiet',
    },
  ];
}

const oneLine = { face: 'sans-semibold', height: 40, leading: 1.2 } as const satisfies Partial<Room>;

/** Lines under each other; `top` is where the first line’s own height begins. */
export function setLines(
  { lines, size, step }: FittedWords,
  at: { readonly face: Face; readonly color: PictureColor; readonly x: number; readonly top: number },
): readonly Drawn[] {
  return lines.map((words, line) => ({
    kind: 'words',
    words,
    face: at.face,
    size,
    x: at.x,
    // letters reach about 0.74 of the size above the line and 0.24 below it, in both of our typefaces
    baseline: Math.round(at.top + line * step + (step - size * 0.98) / 2 + size * 0.74),
    color: at.color,
  }));
}

export function heightOf({ lines, step }: FittedWords): number {
  return lines.length * step;
}
