/**
 * Mentions: typed expressions in an article's blocks. What the words say (`stated`) and what was worked out from them
 * (`inferred`) are separate fields and never share one. Written to `derived/mentions/<story>/<article>.json`.
 */
import { z } from 'zod';
import { spanSchema } from './span.ts';
import { hedgeSchema, scopeSchema, valueSchema } from './value.ts';

/** Why a mention has no value. */
export const unresolvedSchema = z.enum([
  'vague',
  'no-publication-date',
  'publication-date-too-wide',
  'depends-on-another-event',
  'before-or-after-publication',
  'happens-again',
  'this-week-or-next',
  'weekday-of-another-day',
  'depends-on-the-hemisphere',
  'depends-on-the-fiscal-year',
  'day-or-month-first',
  'unit-not-stated',
  'denied',
  'only-possible',
]);

/** The date from which a relative expression counts, and how that date is known. */
export const basisSchema = z.object({
  date: z.string().describe('EDTF.'),
  of: z
    .enum(['publication', 'mention'])
    .describe('Whether it is the article’s date, or one that another mention of the article gives.'),
  how: z.enum(['stated', 'given', 'inferred']).describe('How that date is known.'),
  because: z.string().optional().describe('What an inferred date rests on, in words for readers.'),
  span: spanSchema.optional().describe('Where in the article it stands, when it stands there.'),
});

const common = {
  ...spanSchema.shape,
  rule: z.string().describe('Id of the rule that read the words.'),
  hedges: z.array(hedgeSchema).describe('In the order written.'),
  unresolved: unresolvedSchema.optional().describe('Why there is no value; absent when there is one.'),
};

/** What was worked out, by which rule, from what. */
const inferredSchema = z.object({
  value: valueSchema,
  rule: z.string().describe('Id of the rule that worked it out.'),
  basis: basisSchema.optional().describe('The date it counts from.'),
});

const settled = {
  stated: z.object({
    value: valueSchema.optional().describe('Present when the words alone settle it.'),
    partial: z
      .string()
      .optional()
      .describe(
        'For dates: EDTF with X for what the words leave open, `XXXX-10` for “October”. For money whose country is not said: the amount as written.',
      ),
    clock: z
      .string()
      .optional()
      .describe('For dates: the time of day as hh:mm, or `morning`, `afternoon`, `evening`, `night`.'),
    scope: scopeSchema.optional().describe('What the words are about, where there is no value to carry it.'),
  }),
  inferred: inferredSchema.optional(),
};

export const mentionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('date'),
    ...common,
    ...settled,
    precision: z
      .enum(['time', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'none'])
      .describe('What the words name; `none` when they are vague.'),
  }),
  z.object({ kind: z.literal('duration'), ...common, ...settled }),
  z.object({ kind: z.literal('quantity'), ...common, ...settled }),
  z.object({ kind: z.literal('rank'), ...common, ...settled }),
  z.object({
    kind: z.literal('frequency'),
    ...common,
    ...settled,
  }),
  z
    .object({ kind: z.literal('sequence'), ...common, ...settled })
    .describe('An event placed by another one: “after the meeting”.'),
  z
    .object({
      kind: z.literal('trend'),
      ...common,
      ...settled,
      direction: z.enum(['up', 'down', 'level']),
    })
    .describe('A change without its size: “production has climbed”.'),
  z.object({
    kind: z.literal('quotation'),
    ...common,
    stated: z.object({
      words: spanSchema.describe('What stands between the marks; the mention has the marks as well.'),
      form: z.enum(['direct', 'partial', 'inscription', 'heading', 'title', 'word']),
      recovered: z.boolean().describe('Whether a mark is missing and the end was worked out.'),
      speaker: spanSchema.optional().describe('The words that name the speaker, a pronoun included.'),
      cue: spanSchema.optional().describe('The words that introduce the speech: “said”, “according to”.'),
      addressee: spanSchema.optional(),
      occasion: spanSchema.optional().describe('“in an interview”, “at a news conference”.'),
    }),
    inferred: z
      .object({
        who: z.string().describe('Id of the one who speaks, as name mentions have it.'),
        rule: z.string(),
      })
      .optional(),
  }),
  z.object({
    kind: z.literal('name'),
    ...common,
    stated: z.object({ sort: z.enum(['person', 'place', 'organization', 'other']) }),
    inferred: z
      .object({
        who: z
          .string()
          .describe('Id of the one meant, from the fullest name in the article: `gustavo-petro`.'),
        name: z.string().describe('That name.'),
        rule: z.string(),
      })
      .optional(),
  }),
]);

export type Mention = z.infer<typeof mentionSchema>;
export type MentionKind = Mention['kind'];
export type MentionOf<Kind extends MentionKind> = Extract<Mention, { kind: Kind }>;
export type Basis = z.infer<typeof basisSchema>;
export type Unresolved = z.infer<typeof unresolvedSchema>;

/** One way of reading words, as the method page lists it. */
export interface MentionRule {
  /** Unique among all rules; what mentions cite. */
  readonly id: string;
  /** What the rule does, in one plain sentence for readers. */
  readonly says: string;
  /** Words it reads, for readers: “last month”. */
  readonly example: string;
  /** Id of the extractor or refiner it belongs to; the method page lists its rules together. */
  readonly family?: string;
}
