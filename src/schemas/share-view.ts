/** What the share page of a claim shows: everything one needs to pass the claim on. */
import { z } from 'zod';
import { relationSchema } from './comparison.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';
import { standingSchema } from './story-view.ts';

export const shareViewSchema = z.object({
  ...pageHeadShape,
  up: pageLinkSchema.describe('The claim.'),
  question: z.string(),
  finding: z.string(),
  standing: standingSchema,
  standingWords: z.string(),
  story: z.string().describe('Title of the story.'),
  key: z.string().describe('Names the claim in bibliographies.'),
  cells: z
    .array(z.object({ ...pageLinkSchema.shape, siglum: z.string(), words: z.string() }))
    .describe('Each account’s cell, with what it says in short.'),
  pairs: z
    .array(z.object({ ...pageLinkSchema.shape, relation: relationSchema }))
    .describe('Each pair of readings, strongest relation first.'),
  files: z.array(pageLinkSchema).describe('Citations to download; the label is the name of the file.'),
  embed: z.object({
    address: z.string(),
    oembed: z
      .string()
      .describe('Address of the oEmbed description; there only where the site’s own is known.'),
    height: z.int().describe('Pixels that suffice at the width embed code gives.'),
  }),
});

/** What the embed of a claim shows. */
export const embedViewSchema = z.object({
  ...pageHeadShape,
  claim: z.string().describe('Address of the claim.'),
  question: z.string(),
  finding: z.string(),
  standing: standingSchema,
  standingWords: z.string(),
  differ: z.string().optional().describe('Who differs from whom, in a sentence or two.'),
  support: z.string().describe('How many accounts answer, from how many origins.'),
  updated: z.string().optional().describe('Day of the last check or correction, as 2026-02-03.'),
  height: z.int().describe('Pixels that suffice at the width embed code gives.'),
});

export type ShareView = z.infer<typeof shareViewSchema>;
export type EmbedView = z.infer<typeof embedViewSchema>;
