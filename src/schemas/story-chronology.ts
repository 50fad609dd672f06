/** What the accounts date, as the story page shows it: rows in order of time, with a picture of their days. */
import { z } from 'zod';
import { relationSchema } from './comparison.ts';
import { pageLinkSchema } from './page-head.ts';
import { dayIntervalSchema } from './value.ts';

/** An account that says something, with the place where it says it. */
export const placedAccountSchema = z.object({
  article: z.string(),
  siglum: z.string(),
  label: z.string(),
  address: z
    .string()
    .describe('The paragraph on the article’s page; for a claim, the cell on the claim’s page.'),
});

/** A mention with a few words around it: before + words + after is a run of the article’s readable text. */
export const mentionExcerptSchema = z.object({
  before: z.string(),
  words: z.string().describe('The mention itself.'),
  after: z.string(),
  cutBefore: z.boolean().describe('Whether the sentence has more words before.'),
  cutAfter: z.boolean().describe('Whether the sentence has more words after.'),
  lang: z.string().optional().describe('Language of the words, where it is not the page’s.'),
});

/** Words of one account that stand for a row, and who else says them. */
export const saidSchema = z.object({
  excerpt: mentionExcerptSchema
    .optional()
    .describe('Absent where even a few words would show too much of the article.'),
  by: placedAccountSchema.describe('The account whose words they are.'),
  nearly: z.array(placedAccountSchema).describe('Accounts that say it in nearly the same words.'),
});

const stretchSchema = z.object({
  days: dayIntervalSchema,
  x1: z.number().describe('Left end on the axis; the axis’ own end where the first day is unbounded.'),
  x2: z.number(),
});

export const dayBarSchema = z.object({
  usual: stretchSchema.describe('What the words allow under our tolerances: drawn full.'),
  byWords: stretchSchema.optional().describe('What the words alone allow, where that is more: an outline.'),
});

export const axisSegmentSchema = z.object({
  from: z.string().describe('First day, YYYY-MM-DD.'),
  to: z.string().describe('Last day.'),
  x1: z.number(),
  x2: z.number(),
  label: z.string().describe('“Jan”; empty for whole years.'),
  year: z.string().describe('“2026”, “2010–19”; empty where the segment before has the same.'),
});

export const brokenAxisSchema = z.object({
  width: z.number(),
  ticks: z
    .array(z.object({ x: z.number(), label: z.string() }))
    .describe('Days within wide months, months within wide years.'),
  segments: z
    .array(axisSegmentSchema)
    .describe('Stretches of time with anything in them, in order; what lies between is left out.'),
  words: z.string().describe('The axis in a sentence.'),
});

export const chronologyRowSchema = z.object({
  claim: pageLinkSchema.optional().describe('The claim that compares these dates.'),
  said: saidSchema.optional().describe('For rows without a claim.'),
  parts: z
    .object({ relation: relationSchema, words: z.string() })
    .optional()
    .describe('Where the accounts part on the date.'),
  versions: z
    .array(
      z.object({
        time: z.string(),
        accounts: z.array(placedAccountSchema),
        bar: dayBarSchema.describe('Drawn once for each account.'),
      }),
    )
    .describe('One for each time the accounts give, earliest first.'),
});

export const vagueGroupSchema = z.object({
  reason: z.string().describe('Why there is no value, in words.'),
  said: z.array(saidSchema),
});

export const chronologyTableSchema = z.object({
  title: z.string().describe('The years or months of its rows; of all rows where there is one table.'),
  count: z.string(),
  open: z
    .boolean()
    .describe('Whether it has the month of the event: it stands open where tables are folded.'),
  axis: brokenAxisSchema.describe('The scale its rows share.'),
  groups: z.array(
    z.object({
      title: z.string().optional().describe('Year or month of the rows; absent where the table says it.'),
      rows: z.array(chronologyRowSchema),
    }),
  ),
});

export const chronologySchema = z.object({
  summary: z.string().describe('How much is dated, in a sentence.'),
  tables: z
    .array(chronologyTableSchema)
    .describe('One, or several to be folded up where there are many rows.'),
  folded: z.boolean().describe('Whether there are so many rows that tables are folded up.'),
  vague: z.array(vagueGroupSchema),
});

export type PlacedAccount = z.infer<typeof placedAccountSchema>;
export type MentionExcerpt = z.infer<typeof mentionExcerptSchema>;
export type Said = z.infer<typeof saidSchema>;
export type DayBar = z.infer<typeof dayBarSchema>;
export type AxisSegment = z.infer<typeof axisSegmentSchema>;
export type BrokenAxis = z.infer<typeof brokenAxisSchema>;
export type ChronologyRow = z.infer<typeof chronologyRowSchema>;
export type VagueGroup = z.infer<typeof vagueGroupSchema>;
export type ChronologyTable = z.infer<typeof chronologyTableSchema>;
export type Chronology = z.infer<typeof chronologySchema>;
