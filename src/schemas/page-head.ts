import { z } from 'zod';
import { languages } from './language.ts';

/** The same page in one of its languages. */
export const pageTranslationSchema = z.object({
  language: z.enum(languages),
  address: z.string().describe('Address below the site’s base.'),
});

/** What a page says of itself to browsers, search engines and link previews. */
export const pageHeadShape = {
  title: z.string().describe('Title of the page, without the site’s name.'),
  description: z.string().describe('One or two sentences for search results and link previews.'),
  translations: z
    .array(pageTranslationSchema)
    .optional()
    .describe('All languages the page stands in, its own included; absent when it is the only one.'),
};

/** A link inside the site. */
export const pageLinkSchema = z.object({
  address: z.string().describe('Address below the site’s base, with its anchor if it has one.'),
  label: z.string(),
});

export type PageTranslation = z.infer<typeof pageTranslationSchema>;
export type PageLink = z.infer<typeof pageLinkSchema>;
