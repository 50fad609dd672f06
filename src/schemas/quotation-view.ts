/** What the page of one utterance shows: all its versions, side by side. */
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { relationSchema } from './comparison.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';
import { standingBySchema, standingSchema } from './story-view.ts';

/** One place of one version. */
export const versionCellSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('words'),
    before: z.string().describe('What stands between the place before and this one: mostly a blank.'),
    words: z.string().describe('As the account prints them.'),
    number: z.int().optional().describe('Of the variant place; absent where all versions agree.'),
    substantive: z.boolean().describe('Whether more than the writing differs there.'),
  }),
  z.object({
    kind: z.literal('none').describe('The version has no words there.'),
    number: z.int().optional().describe('Of the variant place; absent where it quotes less than others.'),
    columns: z.int().describe('How many columns it is wide.'),
    substantive: z.boolean(),
  }),
  z.object({
    kind: z.literal('withheld').describe('Its words are there and not shown: they would be too much.'),
  }),
]);

/** Versions that read alike, as one row. */
export const versionRowSchema = z.object({
  accounts: z
    .array(accountSchema)
    .describe('Whose version it is; `article` is the version’s anchor on the page of its family.'),
  lang: z.string().optional(),
  cells: z.array(versionCellSchema),
});

export const quotationBandSchema = z.object({
  heads: z
    .array(z.object({ number: z.int().optional(), label: z.string(), substantive: z.boolean() }))
    .describe('One for each column; without a number where all versions agree.'),
  everyone: z.boolean().describe('Whether all versions stand in one row.'),
  rows: z.array(versionRowSchema),
});

export const variantSchema = z.object({
  number: z.int(),
  label: z.string().describe('What kind of difference: “spelling”, “negation”.'),
  substantive: z.boolean(),
  readings: z.array(
    z.object({
      words: z.string().optional().describe('Absent where these versions have none.'),
      withheld: z.boolean().optional(),
      lang: z.string().optional().describe('Language of the words, where it is not the page’s.'),
      accounts: z.array(accountSchema),
    }),
  ),
});

export const versionNoteSchema = z.object({
  ...accountSchema.shape,
  aliases: z.array(z.string()).describe('Ids the article had before; links to them still land here.'),
  address: z.string().describe('The paragraph on the article’s page.'),
  told: z.string().describe('How the account names speaker and occasion, or that it does not.'),
  lang: z.string().optional(),
  whole: z
    .array(versionCellSchema)
    .optional()
    .describe('The whole version, where the table breaks it into parts.'),
});

export const paraphraseSchema = z.object({
  ...accountSchema.shape,
  address: z.string().describe('The paragraph on the article’s page.'),
  lang: z.string().optional(),
  words: z.string().optional().describe('Absent where they would be too much of the article.'),
});

export const quotationViewSchema = z.object({
  id: z.string(),
  ...pageHeadShape,
  titleLang: z.string().optional().describe('Language of the title’s words, where it is not the page’s.'),
  up: pageLinkSchema,
  said: z.string().describe('Who said it, and how many accounts have it.'),
  relation: relationSchema,
  relationWords: z.string(),
  differs: z.string(),
  bands: z.array(quotationBandSchema).describe('The table, broken into parts that fit a line.'),
  variants: z.array(variantSchema),
  versions: z.array(versionNoteSchema),
  paraphrases: z.array(paraphraseSchema),
  claims: z.array(
    z.object({
      ...pageLinkSchema.shape,
      standing: standingSchema,
      standingWords: z.string(),
      standingBy: standingBySchema,
    }),
  ),
  withheld: z.string().optional().describe('Why some words are not shown.'),
});

export type VersionCell = z.infer<typeof versionCellSchema>;
export type VersionRow = z.infer<typeof versionRowSchema>;
export type QuotationBand = z.infer<typeof quotationBandSchema>;
export type QuotationVariant = z.infer<typeof variantSchema>;
export type VersionNote = z.infer<typeof versionNoteSchema>;
export type Paraphrase = z.infer<typeof paraphraseSchema>;
export type QuotationView = z.infer<typeof quotationViewSchema>;
