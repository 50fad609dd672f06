import type { ClaimView } from '../schemas/claim-view.ts';
import type { EmbedView } from '../schemas/share-view.ts';

/** Width that embed code names, in pixels; the frame shrinks where there is less. */
export const embedWidth = 560;

/** The claim’s page in a few lines, for a frame in another page; with the notice its story has, if any, above them. */
export function embedView(view: ClaimView, claim: string, notice: string | undefined): EmbedView {
  const { title, description, question, finding, standing, standingWords, differ, support, updated } = view;
  return {
    title,
    description,
    claim,
    question,
    finding,
    standing,
    standingWords,
    ...(differ !== undefined && { differ }),
    support,
    ...(updated !== undefined && { updated }),
    height: embedHeight(view, notice),
  };
}

/**
 * The height that holds the embed at its full width, in whole twenties of pixels. Letters a line and heights of lines are
 * those of the embed’s styles in the widest of the usual faces; a frame somewhat too high shows paper, one too low a bar.
 */
function embedHeight({ question, finding, differ, support }: ClaimView, notice: string | undefined): number {
  const words =
    heightOf(question, 50, 27) +
    heightOf(finding, 60, 26) +
    heightOf(differ, 68, 22) +
    heightOf(support, 68, 22);
  const noticed = notice === undefined ? 0 : heightOf(notice, 76, 19) + 20;
  // margins, the line of the standing and two at the foot
  return Math.ceil((words + noticed + 180) / 20) * 20;
}

function heightOf(text: string | undefined, lettersInLine: number, line: number): number {
  return text === undefined ? 0 : Math.ceil(text.length / lettersInLine) * line;
}
