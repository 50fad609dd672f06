/** All figures the accounts give, as the story page shows them: like beside like. */
import { z } from 'zod';
import { pageLinkSchema } from './page-head.ts';
import { saidSchema, vagueGroupSchema } from './story-chronology.ts';

export const figureLineSchema = z.object({
  said: saidSchema,
  claim: pageLinkSchema
    .optional()
    .describe('The claim that compares this figure; left to the row when it is that of all lines.'),
});

export const figureRowSchema = z.object({
  value: z.string().describe('The figure: “nearly 2 hours”, “an estimated 68%”.'),
  scope: z.string().optional().describe('What it is a figure of, as far as the words say.'),
  claim: pageLinkSchema.optional().describe('The claim that compares the figure in all its lines.'),
  lines: z.array(figureLineSchema).describe('Where it is said, one sentence each.'),
});

export const storyFiguresSchema = z.object({
  summary: z.string().describe('How many figures there are, and what is left out.'),
  groups: z.array(z.object({ title: z.string(), count: z.string(), rows: z.array(figureRowSchema) })),
  folded: z.boolean().describe('Whether there are so many rows that groups are folded up.'),
  vague: z.array(vagueGroupSchema),
});

export type FigureLine = z.infer<typeof figureLineSchema>;
export type FigureRow = z.infer<typeof figureRowSchema>;
export type StoryFigures = z.infer<typeof storyFiguresSchema>;
