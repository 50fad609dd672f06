/** What the pages show that browse across stories: claims, contradictions and outlets of the whole site. */
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { relationSchema } from './comparison.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';
import { standingBySchema, standingSchema } from './story-view.ts';

/** A way from one of these pages to the next. */
export const browseWaySchema = z.object({
  address: z.string(),
  label: z.string(),
  count: z.string().optional().describe('How many entries stand there, in digits.'),
});

/** A story as lists of several stories name it. */
export const namedStorySchema = z.object({
  ...pageLinkSchema.shape,
  noted: z.boolean().optional().describe('Whether one of the page’s notices is about it; absent when not.'),
});

export const browseHeadShape = {
  ...pageHeadShape,
  heading: z.string(),
  intro: z.string().describe('What stands here, in a sentence or two.'),
  ways: z.array(browseWaySchema).describe('All pages that browse across stories, this one among them.'),
  notices: z
    .array(z.object({ text: z.string(), stories: z.array(pageLinkSchema) }))
    .describe('What readers must know of stories on this page, each notice once.'),
};

export const browseHeadSchema = z.object(browseHeadShape);

export const indexLineSchema = z.object({
  title: z.string(),
  address: z.string(),
  story: namedStorySchema,
  standing: standingSchema,
  standingWords: z.string(),
  standingBy: standingBySchema,
  draft: z.boolean().optional().describe('Whether the claim is not published; absent when it is.'),
});

export const indexGroupSchema = z.object({
  id: z.string().describe('Anchor of the group; not published.'),
  title: z.string(),
  standing: standingSchema.optional().describe('The relation all its claims have, where that is the order.'),
  count: z.string().describe('How many claims, in words.'),
  lines: z.array(indexLineSchema),
});

export const claimIndexSchema = z.object({
  ...browseHeadShape,
  parts: z
    .array(z.object({ id: z.string(), title: z.string().optional(), groups: z.array(indexGroupSchema) }))
    .describe('One list, or two in different orders; only the latter have titles.'),
});

/** One of two sides that cannot both be right: readings that fit each other, each with all accounts that have it. */
export const sideSchema = z.array(
  z.object({
    says: z.string(),
    accounts: z.array(z.object({ ...accountSchema.shape, address: z.string().describe('The cell.') })),
  }),
);

export const contradictionSchema = z.object({
  question: z.string(),
  address: z.string(),
  finding: z.string(),
  by: z.enum(['computed', 'editors']),
  sides: z.array(sideSchema).describe('Two.'),
  more: z.string().optional().describe('How many further pairs of accounts cannot both be right.'),
  draft: z.boolean().optional(),
});

export const contradictionsViewSchema = z.object({
  ...browseHeadShape,
  stories: z.array(z.object({ story: namedStorySchema, claims: z.array(contradictionSchema) })),
});

export const quotationIndexSchema = z.object({
  ...browseHeadShape,
  stories: z.array(
    z.object({
      story: namedStorySchema,
      all: pageLinkSchema.describe('The story’s own page of quotations.'),
      lines: z.array(
        z.object({
          title: z.string().describe('The first words, or who said it where they would be too much.'),
          lang: z.string().optional().describe('Language of the first words, where it is not the page’s.'),
          address: z.string(),
          said: z.string(),
          relation: relationSchema,
          relationWords: z.string(),
          differs: z.string(),
        }),
      ),
    }),
  ),
});

export type BrowseHead = z.infer<typeof browseHeadSchema>;
export type BrowseWay = z.infer<typeof browseWaySchema>;
export type NamedStory = z.infer<typeof namedStorySchema>;
export type IndexLine = z.infer<typeof indexLineSchema>;
export type IndexGroup = z.infer<typeof indexGroupSchema>;
export type ClaimIndex = z.infer<typeof claimIndexSchema>;
export type Side = z.infer<typeof sideSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type ContradictionsView = z.infer<typeof contradictionsViewSchema>;
export type QuotationIndex = z.infer<typeof quotationIndexSchema>;
