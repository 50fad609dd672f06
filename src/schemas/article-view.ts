/** What an article page shows: never more of the text than the rights allow. */
import { z } from 'zod';
import { blockKindSchema } from './entry.ts';
import { sharesWithSchema } from './lineage.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';

export const metadataRowSchema = z.object({
  term: z.string(),
  value: z.string().optional().describe('Absent when nothing supports the field.'),
  how: z.enum(['stated', 'given', 'inferred', 'not-stated']),
  from: z.string().optional().describe('Where the value comes from, in words.'),
  words: z
    .string()
    .optional()
    .describe('The article’s own words behind it, where they are not the value itself.'),
});

export const noteSchema = z.object({
  number: z.int().describe('Counted through the page from 1.'),
  address: z.string().describe('The cell on the claim’s page.'),
  title: z.string(),
  says: z.string(),
});

export const pieceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({
    kind: z.literal('cited'),
    text: z.string(),
    lang: z.string().optional().describe('Language of these words, where it is not the article’s.'),
    notes: z.array(z.int()).describe('Numbers of the notes that cite these words.'),
    telling: z.boolean().describe('Whether a claim sets these very words off.'),
    ends: z.array(z.int()).describe('Numbers of the notes whose passage ends here.'),
  }),
  z.object({ kind: z.literal('omitted') }).describe('Words of the block that are not shown.'),
]);

export const excerptPartSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('block'),
    anchor: z.string(),
    block: blockKindSchema,
    label: z.string().optional().describe('What kind of block this is, unless a paragraph.'),
    pieces: z.array(pieceSchema),
    notes: z.array(noteSchema),
  }),
  z.object({
    kind: z.literal('gap'),
    anchors: z.array(z.string()).describe('One for each block left out, so that links to it keep working.'),
    words: z.string().describe('“3 paragraphs not quoted”.'),
  }),
]);

export const articleViewSchema = z.object({
  id: z.string(),
  story: z.string(),
  ...pageHeadShape,
  siglum: z.string(),
  label: z.string(),
  headline: z.string().optional(),
  language: z.string().optional().describe('BCP 47 tag of the article’s text.'),
  sourceUrl: z.string().optional().describe('The article at its publisher.'),
  note: z.string().optional(),
  metadata: z.array(metadataRowSchema),
  shownWords: z.string().describe('How much of the article is shown and why, in words.'),
  excerpt: z.array(excerptPartSchema),
  damage: z.array(
    z.object({
      note: z.string(),
      words: z.string().optional().describe('The place, in a few words.'),
      anchor: z.string().optional().describe('Anchor of the block it stands in.'),
    }),
  ),
  sharesWith: z.array(sharesWithSchema).describe('Accounts with which it shares copy, most first.'),
  unanswered: z
    .array(z.object({ title: z.string(), claims: z.array(pageLinkSchema) }))
    .describe('Claims it is silent on, or cannot answer, or that are not judged yet.'),
  ledger: z.object({
    summary: z.string(),
    dropped: z.array(z.object({ line: z.int(), words: z.string(), kind: z.string(), rule: z.string() })),
  }),
  file: z.object({ name: z.string(), receivedAs: z.string(), bytes: z.string(), sha256: z.string() }),
  up: pageLinkSchema,
});

export type MetadataRow = z.infer<typeof metadataRowSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Piece = z.infer<typeof pieceSchema>;
export type ExcerptPart = z.infer<typeof excerptPartSchema>;
export type ArticleView = z.infer<typeof articleViewSchema>;
