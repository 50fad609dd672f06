/** Where the words of a story’s accounts come from: a drawing, the table that says the same, and the origins. */
import { z } from 'zod';
import { pairStandings } from './alignment.ts';
import { pageLinkSchema } from './page-head.ts';

const share = z.string().describe('A part in words: “48%”.');

/** An account as lineage names it. */
export const lineageAccountSchema = z.object({
  article: z.string(),
  siglum: z.string(),
  label: z.string(),
  address: z.string().describe('The article’s page.'),
});

/** Across in hundredths of the drawing’s width; down in words, from the first word of the article. */
export const lineageColumnSchema = z.object({
  siglum: z.string(),
  label: z.string(),
  length: z.string().describe('“727 words”.'),
  words: z.int().describe('Height of the column.'),
  middle: z.number(),
  x1: z.number(),
  x2: z.number(),
  breaks: z.array(z.number()).describe('Where paragraphs after the first begin.'),
  shared: z.array(z.object({ standing: z.enum(pairStandings), y1: z.number(), y2: z.number() })),
});

export const lineageBandSchema = z.object({
  between: z.tuple([z.string(), z.string()]).describe('Sigla, from left to right.'),
  standing: z.enum(pairStandings),
  words: z.int().describe('Shared words that stand outside quotations: the width of the band.'),
  path: z.string().describe('SVG path of the band between the two columns.'),
});

export const lineagePictureSchema = z.object({
  description: z.string().describe('The drawing in words, for those who cannot see it.'),
  height: z.int().describe('In words: of the longest article.'),
  isCrowded: z
    .boolean()
    .describe('Whether there are so many columns that narrow windows show letters alone.'),
  columns: z.array(lineageColumnSchema).describe('From left to right; those that share stand together.'),
  bands: z.array(lineageBandSchema).describe('Narrowest last, so that none hides another.'),
  frames: z
    .array(z.object({ name: z.string(), x1: z.number(), x2: z.number(), middle: z.number() }))
    .describe('Round the accounts of one origin.'),
  arrows: z
    .array(z.object({ x: z.number(), y: z.number(), points: z.enum(['left', 'right']) }))
    .describe('From the account that had the words first, where that is known.'),
  caption: z.array(z.string()).describe('Sentences that say how to read it.'),
});

export const lineageRowSchema = z.object({
  a: lineageAccountSchema,
  b: lineageAccountSchema,
  words: z.string().describe('Shared words that stand outside quotations, and in how many passages.'),
  shares: z.object({ a: share, b: share }).describe('The part of each article’s own words.'),
  longest: z.string().describe('The longest passage: “46 words”.'),
  standing: z.enum(pairStandings),
  standingWords: z.string(),
  because: z.string(),
  direction: z
    .string()
    .optional()
    .describe('Who had the words first and what shows it; absent where nothing does.'),
  address: z.string().describe('The page of the pair.'),
});

export const originLineSchema = z.object({
  name: z.string(),
  accounts: z.array(lineageAccountSchema),
  because: z.string(),
  editors: z.array(z.string()).describe('What the editors say of it in place of what was computed.'),
});

export const lineageSchema = z.object({
  summary: z.string().describe('How many accounts, how many origins, who is one.'),
  picture: lineagePictureSchema.optional().describe('Absent where no two accounts share anything.'),
  rows: z.array(lineageRowSchema).describe('The pairs that share copy, most shared words first.'),
  others: z.string().optional().describe('What is to be said of the pairs without a row.'),
  origins: z.array(originLineSchema),
});

/** A link from an account to what it shares with another. */
export const sharesWithSchema = z.object({ ...pageLinkSchema.shape, words: z.string() });

export type LineageAccount = z.infer<typeof lineageAccountSchema>;
export type LineageColumn = z.infer<typeof lineageColumnSchema>;
export type LineageBand = z.infer<typeof lineageBandSchema>;
export type LineagePicture = z.infer<typeof lineagePictureSchema>;
export type LineageRow = z.infer<typeof lineageRowSchema>;
export type OriginLine = z.infer<typeof originLineSchema>;
export type Lineage = z.infer<typeof lineageSchema>;
export type SharesWith = z.infer<typeof sharesWithSchema>;
