/** What a story page shows. */
import { z } from 'zod';
import { relationSchema } from './comparison.ts';
import { lineageSchema } from './lineage.ts';
import { declinedLineSchema, foundByProgramSchema, storyQuotationsSchema } from './found-by-program.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';
import { chronologySchema } from './story-chronology.ts';
import { storyFiguresSchema } from './story-figures.ts';

/** A claim's relation as the story page sorts and filters by it; `lone` when fewer than two articles answer. */
export const standingSchema = z.enum([...relationSchema.options, 'lone']);

/** Who set a claim’s relation; absent when there is none. */
export const standingBySchema = z.enum(['computed', 'editors']).optional();

export const knownArticleSchema = z.object({
  id: z.string(),
  siglum: z.string(),
  label: z.string(),
  address: z.string(),
  headline: z.string().optional(),
  lang: z.string().optional().describe('Language of the headline, where it is not the page’s.'),
  facts: z
    .array(
      z.object({
        term: z.string(),
        value: z.string(),
        how: z.string().optional().describe('Where the fact comes from, in a word: “stated”, “inferred”.'),
        known: z.boolean().describe('Whether anything supports it.'),
      }),
    )
    .describe('Outlet, date, agency, origin; each known or said not to be.'),
  answers: z.string().describe('How many claims it answers, in words.'),
});

export const matrixCellSchema = z.object({
  article: z.string(),
  siglum: z.string(),
  label: z.string(),
  address: z.string().describe('The cell on the claim’s page.'),
  kind: z.enum(['reading', 'silent', 'lacuna', 'not-judged']),
  words: z.string().describe('The short value, or the word for a cell without a reading.'),
  lang: z
    .string()
    .optional()
    .describe('Language of words quoted as they were published, where it is not the page’s.'),
  relation: relationSchema.optional().describe('The strongest relation to any other reading.'),
  against: z
    .array(z.string())
    .describe('Sigla of the articles from which the reading parts by that relation.'),
  standsWords: z.string().describe('Relation and sigla in words, for those who cannot see the mark.'),
});

export const matrixRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  address: z.string(),
  standing: standingSchema,
  standingWords: z.string(),
  cells: z.array(matrixCellSchema).describe('One for every article, in the columns’ order.'),
  draft: z.boolean().optional().describe('Whether the claim is not published; absent when it is.'),
});

export const claimLineSchema = z.object({
  title: z.string(),
  address: z.string(),
  finding: z.string(),
  standing: standingSchema,
  standingWords: z.string(),
  standingBy: standingBySchema,
  support: z.string().describe('Articles and origins behind it: “4 articles, 3 origins”.'),
  draft: z.boolean().optional().describe('Whether the claim is not published; absent when it is.'),
});

export const storyViewSchema = z.object({
  id: z.string(),
  ...pageHeadShape,
  event: z.string().describe('When and where, in words.'),
  bodyHtml: z.string(),
  articles: z.array(knownArticleSchema),
  lineage: lineageSchema.optional().describe('Absent where there are not two accounts.'),
  tally: z
    .array(z.object({ standing: standingSchema, label: z.string(), count: z.int() }))
    .describe('Claims by standing, strongest first; standings without claims left out.'),
  tallyWords: z.string(),
  groups: z
    .array(z.object({ id: z.string(), title: z.string(), rows: z.array(matrixRowSchema) }))
    .describe('The matrix, by the story’s sections; a last group for claims of no section.'),
  parting: z.array(claimLineSchema).describe('Where they part: contradict, unclear, not comparable first.'),
  agreed: z.array(claimLineSchema).describe('What at least two origins say alike, most origins first.'),
  chronology: chronologySchema.optional().describe('Absent when no account dates anything.'),
  figures: storyFiguresSchema.optional().describe('Absent when no account gives a figure.'),
  quotations: storyQuotationsSchema.optional().describe('Absent when no utterance has two versions.'),
  found: foundByProgramSchema.optional().describe('Absent unless the story shows what the program suggests.'),
  declined: z.array(declinedLineSchema).describe('Suggestions the editors set aside.'),
  up: pageLinkSchema,
});

export type Standing = z.infer<typeof standingSchema>;
export type KnownArticle = z.infer<typeof knownArticleSchema>;
export type MatrixCell = z.infer<typeof matrixCellSchema>;
export type MatrixRow = z.infer<typeof matrixRowSchema>;
export type ClaimLine = z.infer<typeof claimLineSchema>;
export type StoryView = z.infer<typeof storyViewSchema>;
