/** `derived/manifest.json`: every page to be built, with the hash of all it shows. Knows no site and no base path. */
import { z } from 'zod';
import { cardLinkSchema } from './card.ts';
import { pageRecordSchema } from './page-record.ts';
import { pageTranslationSchema } from './page-head.ts';
import { storyNoticeSchema } from './story-notice.ts';

export const pageKinds = [
  'home',
  'story',
  'claim',
  'share',
  'embed',
  'article',
  'pair',
  'search',
  'quotations',
  'quotation',
  'claims',
  'claims-by-relation',
  'claims-by-date',
  'contradictions',
  'all-quotations',
  'outlets',
  'outlet',
  'guide',
  'problem',
  'corrections',
] as const;

/** Kinds of pages whose addresses are recorded with their story. */
export const storyPageKinds: ReadonlySet<PageKind> = new Set([
  'story',
  'claim',
  'share',
  'embed',
  'article',
  'pair',
  'quotations',
  'quotation',
]);

export const manifestPageSchema = z.object({
  id: z
    .string()
    .describe('Name of the view file below derived/views, without `.json`: `claims/<story>/<claim>`.'),
  page: z.enum(pageKinds).describe('Which route renders it.'),
  address: z.string().describe('Path below the site’s base, with a slash at both ends.'),
  hash: z.string().describe('sha256 of the view file, in hexadecimal.'),
  record: pageRecordSchema
    .optional()
    .describe('What the page says at its foot; absent for pages that show no claims.'),
  notice: storyNoticeSchema.optional().describe('The notice of the story the page is about.'),
  card: cardLinkSchema.optional().describe('The picture of its link previews.'),
  unlisted: z.boolean().optional().describe('Whether search engines should leave it out; absent when not.'),
  translations: z
    .array(pageTranslationSchema)
    .optional()
    .describe('The same page in all its languages; absent when it is the only one.'),
});

export const redirectSchema = z.object({
  from: z.string().describe('Address published before.'),
  to: z.string().describe('Address it leads to now.'),
});

export const manifestSchema = z.object({
  pages: z.array(manifestPageSchema).describe('Sorted by address.'),
  redirects: z.array(redirectSchema).describe('Sorted by `from`.'),
});

export type PageKind = (typeof pageKinds)[number];
export type ManifestPage = z.infer<typeof manifestPageSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
