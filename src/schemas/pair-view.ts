/** What the page of two articles that share copy shows: their shared passages side by side, within what may be shown. */
import { z } from 'zod';
import { pairStandings } from './alignment.ts';
import { lineageAccountSchema } from './lineage.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';

/** A piece of one side’s words. */
export const sharedPieceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shared'), text: z.string() }),
  z.object({ kind: z.literal('plain'), text: z.string().describe('Punctuation and the like.') }),
  z.object({
    kind: z.literal('edit'),
    text: z.string().describe('Empty where the other side has words and this one has none.'),
    number: z.int().describe('Of the edit within its passage, from 1.'),
    label: z.string().describe('What kind of difference it is: “number”.'),
    stands: z.boolean().describe('Whether it stands out: a number or a negation.'),
    isShared: z.boolean().describe('Whether the words are shared all the same, only written in another way.'),
  }),
  z.object({ kind: z.literal('break') }).describe('Here a new paragraph begins.'),
]);

export const sharedSideSchema = z.object({
  pieces: z.array(sharedPieceSchema),
  opens: z.boolean().describe('Whether its paragraph has words before these.'),
  closes: z.boolean().describe('Whether its paragraph has words after these.'),
  place: pageLinkSchema.describe('The paragraph on the article’s page.'),
});

export const sharedEditSchema = z.object({
  number: z.int(),
  label: z.string(),
  stands: z.boolean().describe('Whether it stands out: a number or a negation.'),
  a: z.string().describe('Words of the first article; empty where it has none.'),
  b: z.string(),
});

export const sharedPassageSchema = z.object({
  anchor: z.string().describe('From its words, so that it outlives changes elsewhere.'),
  words: z.string().describe('“46 words, 12 of them inside quotations”.'),
  a: sharedSideSchema,
  b: sharedSideSchema,
  edits: z.array(sharedEditSchema),
  more: z.string().optional().describe('“22 more words shared”: where the passage is cut.'),
  claims: z.array(pageLinkSchema).describe('Claims that cite words of this passage.'),
});

export const pairAccountSchema = z.object({
  ...lineageAccountSchema.shape,
  share: z.string().describe('The part of its own words that it shares.'),
  shown: z.string().describe('The part of its words that stands on this page.'),
  lang: z.string().optional().describe('Language of its words, where it is not the page’s.'),
});

export const pairViewSchema = z.object({
  ...pageHeadShape,
  up: pageLinkSchema,
  heading: z.string(),
  lead: z.string().describe('How much they share, in words with figures.'),
  a: pairAccountSchema,
  b: pairAccountSchema,
  standing: z.enum(pairStandings),
  standingWords: z.string(),
  because: z.string(),
  direction: z.string().describe('Who had the words first and what shows it, or that nothing does.'),
  shownWords: z.string().describe('How much of both articles the page shows, and why not more.'),
  passages: z.array(sharedPassageSchema),
});

export type SharedPiece = z.infer<typeof sharedPieceSchema>;
export type SharedSide = z.infer<typeof sharedSideSchema>;
export type SharedEdit = z.infer<typeof sharedEditSchema>;
export type SharedPassage = z.infer<typeof sharedPassageSchema>;
export type PairAccount = z.infer<typeof pairAccountSchema>;
export type PairView = z.infer<typeof pairViewSchema>;
