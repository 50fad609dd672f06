/** What the page of all quotations of a story shows. */
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { relationSchema } from './comparison.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';
import { versionRowSchema } from './quotation-view.ts';

export const quotationEntrySchema = z.object({
  id: z.string(),
  address: z.string().describe('The page of the family.'),
  said: z.string().describe('Who said it, where, and how many accounts have it.'),
  relation: relationSchema,
  relationWords: z.string(),
  differs: z.string(),
  rows: z.array(versionRowSchema).describe('The wordings, each with its accounts.'),
});

export const quotationsViewSchema = z.object({
  ...pageHeadShape,
  up: pageLinkSchema,
  summary: z.string(),
  differing: z.array(quotationEntrySchema).describe('Those that differ most in substance first.'),
  alike: z.array(quotationEntrySchema).describe('Those whose versions agree to the letter, by speaker.'),
  alone: z
    .array(z.object({ ...accountSchema.shape, address: z.string(), words: z.string() }))
    .describe('Quotations that only one account has, counted for each article.'),
  withheld: z.string().optional().describe('Why some words are not shown.'),
});

export type QuotationEntry = z.infer<typeof quotationEntrySchema>;
export type QuotationsView = z.infer<typeof quotationsViewSchema>;
