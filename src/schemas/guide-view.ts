/** What a guide, a problem page or the list of guides shows. */
import { z } from 'zod';
import { relationSchema } from './comparison.ts';
import { measuredSchema } from './measured-view.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';
import { ruleGroupsSchema } from './rule-groups.ts';

export const guideLineSchema = z.object({ title: z.string(), address: z.string(), summary: z.string() });

const barSchema = z.object({
  words: z.string(),
  usual: z.tuple([z.number(), z.number()]).describe('The value, in hundredths of the drawing’s width.'),
  byWords: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('What the words alone would allow, where a tolerance narrowed it.'),
});

export const relationFigureSchema = z.object({
  caption: z.string(),
  bars: z.array(barSchema),
  axes: z.array(z.string()).describe('Names of the axes: one for both bars, or one each.'),
});

export const guideInsertSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('html'), html: z.string() }),
  z.object({
    kind: z.literal('contents'),
    headings: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
  z.object({
    kind: z.literal('report'),
    ways: z.array(z.object({ to: z.string(), label: z.string(), how: z.string() })),
    none: z.string().optional().describe('Said in place of ways when there are none.'),
  }),
  z.object({
    kind: z.literal('tolerances'),
    rows: z.array(
      z.object({
        id: z.string(),
        anchor: z.string(),
        words: z.string(),
        reads: z.string(),
        because: z.string(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('relations'),
    relations: z.array(
      z.object({
        relation: relationSchema,
        anchor: z.string(),
        label: z.string(),
        when: z.string(),
        figures: z.array(relationFigureSchema),
      }),
    ),
  }),
  ruleGroupsSchema,
  measuredSchema,
  z.object({ kind: z.literal('guides'), guides: z.array(guideLineSchema) }),
  z.object({
    kind: z.literal('outlets'),
    outlets: z.array(z.object({ name: z.string(), url: z.string().optional() })),
  }),
]);

export const guideViewSchema = z.object({
  id: z.string(),
  ...pageHeadShape,
  parts: z.array(guideInsertSchema),
  up: pageLinkSchema.optional(),
});

export type GuideLine = z.infer<typeof guideLineSchema>;
export type RelationFigure = z.infer<typeof relationFigureSchema>;
export type GuideInsert = z.infer<typeof guideInsertSchema>;
export type GuideView = z.infer<typeof guideViewSchema>;
