/** `site.yaml`: what one copy of the site says of itself. Every key may be left out, and so may the file. */
import { z } from 'zod';

export const reportSchema = z.strictObject({
  mail: z.email().optional().describe('The address to which readers write when they find an error.'),
  repository: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('The page where the files stand, and where an error can be reported; it begins with https://.'),
});

export const siteFileSchema = z.strictObject({
  name: z.string().min(1).max(60).default('Claim by Claim').describe('The name in the head of every page.'),
  publisher: z.string().min(1).max(120).optional().describe('Who publishes this copy, in a few words.'),
  report: reportSchema.default({}).describe('Where readers report errors; every page leads there.'),
  cards: z
    .enum(['story', 'claim'])
    .default('story')
    .describe(
      'What has a picture of its own for link previews: each story, whose claims then use it, or each claim too.',
    ),
});

export type SiteSettings = z.infer<typeof siteFileSchema>;
export type ReportAddresses = z.infer<typeof reportSchema>;

/** The settings of a folder that has no `site.yaml`. */
export const usualSettings: SiteSettings = siteFileSchema.parse({});
