import { z } from 'zod';

/** An article as pages name it beside its words. */
export const accountSchema = z.object({
  article: z.string().describe('Id of the article, and anchor of what it says on the page.'),
  siglum: z.string(),
  label: z.string(),
});
