/** What the page of one utterance shows: all its versions, side by side. */
import { z } from 'zod';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';

export const quotationViewSchema = z.object({
  id: z.string(),
  ...pageHeadShape,
  up: pageLinkSchema,
});

export type QuotationView = z.infer<typeof quotationViewSchema>;
