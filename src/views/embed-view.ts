import type { ClaimView } from '../schemas/claim-view.ts';
import type { EmbedView } from '../schemas/share-view.ts';

/** Width that embed code names, in pixels; the frame shrinks where there is less. */
export const embedWidth = 560;

/** The claim’s page in a few lines, for a frame in another page. */
export function embedView(view: ClaimView, claim: string): EmbedView {
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
    height: embedHeight(view),
  };
}

/**
 * The height that holds the embed at its full width, in whole twenties of pixels. Letters a line and heights of lines are
 * those of the embed’s styles in the widest of the usual faces; a frame somewhat too high shows paper, one too low a bar.
 */
export function embedHeight({ question, finding, differ, support }: ClaimView): number {
  const lines = (text: string | undefined, letters: number) =>
    text === undefined ? 0 : Math.ceil(text.length / letters);
  const words =
    lines(question, 46) * 27 + lines(finding, 58) * 26 + lines(differ, 66) * 22 + lines(support, 66) * 22;
  // margins, the line of the standing, two lines at the foot and one for a notice
  return Math.ceil((words + 190) / 20) * 20;
}
