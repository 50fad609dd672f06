/** What the manifest tells of a page besides its text: when the claims it shows were checked, by whom, what was corrected. */
import { z } from 'zod';

export const pageRecordSchema = z.object({
  about: z
    .enum(['claim', 'story', 'account', 'site'])
    .describe('Whose checks these are: its own claim’s, its story’s, those of an account’s story, all.'),
  claims: z.int().describe('How many claims were checked.'),
  checked: z
    .object({
      by: z.array(z.string()).describe('Everybody who checked a claim on that day.'),
      on: z.string(),
    })
    .optional()
    .describe('The last check; absent when nobody has checked any.'),
  changed: z.string().optional().describe('The day of the last check or correction.'),
  corrections: z.int().describe('How many corrections these claims have had.'),
  lists: z.string().optional().describe('The page’s own list of its corrections, as an address with anchor.'),
});

export type PageRecord = z.infer<typeof pageRecordSchema>;
