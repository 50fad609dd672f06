import { z } from 'zod';

/** What a page says of itself to browsers, search engines and link previews. */
export const pageHeadShape = {
  title: z.string().describe('Title of the page, without the site’s name.'),
  description: z.string().describe('One or two sentences for search results and link previews.'),
};

/** A link inside the site. */
export const pageLinkSchema = z.object({
  address: z.string().describe('Address below the site’s base, with its anchor if it has one.'),
  label: z.string(),
});

export type PageLink = z.infer<typeof pageLinkSchema>;
