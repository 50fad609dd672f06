/** What the page of all quotations of a story shows. */
import { z } from 'zod';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';

export const quotationsViewSchema = z.object({
  ...pageHeadShape,
  up: pageLinkSchema,
});

export type QuotationsView = z.infer<typeof quotationsViewSchema>;
