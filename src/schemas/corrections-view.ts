/** What the page of all corrections shows. */
import { z } from 'zod';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';

export const correctionLineSchema = z.object({
  anchor: z.string().describe('Where the line stands on this page, without `#`.'),
  formerly: z.array(z.string()).describe('Anchors it had while its claim or story bore another id.'),
  day: z.string().describe('The day of the correction: `2026-02-03`.'),
  on: z.string().describe('The day in words.'),
  what: z.string().describe('What was wrong, and what stands there now.'),
  claim: pageLinkSchema.describe('The claim by its question, at its page.'),
  story: z.string().describe('Title of the story.'),
  inPlace: pageLinkSchema.describe('The same line on the page of its claim.'),
});

export const correctionsViewSchema = z.object({
  ...pageHeadShape,
  summary: z.string().describe('How many there are, or that there are none.'),
  lines: z.array(correctionLineSchema).describe('The latest first.'),
  more: z.array(pageLinkSchema).describe('How we correct, and how to report an error.'),
});

export type CorrectionLine = z.infer<typeof correctionLineSchema>;
export type CorrectionsView = z.infer<typeof correctionsViewSchema>;
