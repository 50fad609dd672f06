/** What a claim page shows: prepared words and numbers, nothing left to work out. */
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { valueKindSchema } from './claim.ts';
import { relationSchema } from './comparison.ts';
import { howReadSchema } from './how-read.ts';
import { pageHeadShape, pageLinkSchema } from './page-head.ts';
import { standingSchema } from './story-view.ts';
import { valuePictureSchema } from './value-picture.ts';

/** Words of an article inside their sentence. */
export const quoteSchema = z.object({
  before: z.string().describe('The rest of the sentence before the cited words.'),
  parts: z.array(z.object({ text: z.string(), telling: z.boolean() })).describe('The cited words.'),
  after: z.string(),
  lang: z
    .string()
    .optional()
    .describe('Language of the cited words, where it is not that of the words around.'),
  address: z.string().describe('The paragraph on the article’s page.'),
  outletUrl: z.string().optional().describe('The same words on the publisher’s page, as a text fragment.'),
});

const rowShape = {
  ...accountSchema.shape,
  aliases: z.array(z.string()).describe('Ids the article had before; links to them still land here.'),
  address: z.string().describe('The article’s page.'),
  lang: z.string().optional().describe('Language of the quoted words, where it is not the page’s.'),
  outlet: z.string().describe('The outlet’s name, or that the text names none.'),
  sourceUrl: z.string().optional().describe('The article at its publisher.'),
  date: z.object({
    words: z.string(),
    how: z.string().optional().describe('Where the date comes from, in a word or two.'),
    basis: z.string().optional().describe('What an inferred date rests on.'),
  }),
};

export const readingRowSchema = z.object({
  ...rowShape,
  value: z.string().optional().describe('The typed value; absent for free text and quotations.'),
  says: z.string().optional().describe('What the account says, where the value alone does not tell.'),
  scope: z.string().optional().describe('What the value is a value of.'),
  because: z
    .string()
    .optional()
    .describe('What the editors add to a value; a reason for one stands in `howRead`.'),
  howRead: howReadSchema.optional().describe('Absent for kinds of value that are not read from words.'),
  voice: z.string().describe('Who speaks, for readers.'),
  quotes: z.array(quoteSchema).describe('The reading’s passage first, then further ones.'),
  against: z
    .object({ relation: relationSchema, accounts: z.array(accountSchema) })
    .optional()
    .describe('The strongest relation to other readings; `same` only where the row says nothing else.'),
  alone: z.literal(true).optional().describe('It says nothing else, and no other account has a reading.'),
  preferred: z.boolean(),
});

export const absentRowSchema = z.object({
  ...rowShape,
  kind: z.enum(['silent', 'lacuna', 'not-judged']),
  because: z.string().optional().describe('What is missing from an incomplete text.'),
  searched: z.array(z.string()).describe('Words looked for.'),
  seen: z.array(z.object({ quote: quoteSchema, because: z.string() })),
});

export const pairGroupSchema = z.object({
  relation: relationSchema.describe('What holds.'),
  pairs: z.array(z.object({ id: z.string(), a: accountSchema, b: accountSchema })),
  computed: z.object({
    relation: relationSchema,
    reason: z.string().optional().describe('Worded in the site’s first language alone.'),
    difference: z.string().optional(),
    tolerances: z.array(pageLinkSchema),
  }),
  judged: z.object({ relation: relationSchema, because: z.string().optional() }).optional(),
});

export const pairPictureSchema = z.object({
  width: z.number(),
  height: z.number(),
  nodes: z.array(z.object({ ...accountSchema.shape, x: z.number(), y: z.number() })),
  lines: z.array(
    z.object({
      relation: relationSchema,
      x1: z.number(),
      y1: z.number(),
      x2: z.number(),
      y2: z.number(),
      mark: z
        .object({ x: z.number(), y: z.number() })
        .optional()
        .describe('Middle of the relation’s mark, on lines between accounts that part.'),
    }),
  ),
  bands: z.array(z.string()).describe('SVG points of the bands that join accounts of one origin.'),
});

export const originReasonSchema = z.object({
  by: z.enum(['computed', 'editors']),
  words: z.string(),
  passage: pageLinkSchema.optional().describe('Where the shared words stand side by side.'),
});

export const originRowSchema = z.object({
  name: z.string(),
  accounts: z.array(accountSchema),
  reasons: z
    .array(originReasonSchema)
    .describe('Why they are one; of an account alone, where it comes from.'),
});

export const claimViewSchema = z.object({
  id: z.string(),
  valueKind: valueKindSchema.describe('Kind of the claim’s values.'),
  ...pageHeadShape,
  up: pageLinkSchema,
  question: z.string(),
  finding: z.string(),
  standing: standingSchema,
  standingWords: z.string(),
  standingBy: z
    .enum(['computed', 'editors'])
    .optional()
    .describe(
      'Whether the relation was computed from the values or set by the editors; absent when there is none.',
    ),
  support: z.string().describe('How many accounts answer, from how many origins.'),
  differ: z.string().optional().describe('Who differs from whom, in a sentence or two.'),
  picture: pairPictureSchema.optional().describe('Drawn from three readings on.'),
  valuePictures: z.array(valuePictureSchema).describe('One for every scale on which several values lie.'),
  readings: z.array(readingRowSchema),
  absent: z.array(absentRowSchema),
  pairs: z.array(pairGroupSchema).describe('Strongest relation first.'),
  versions: z.string().optional().describe('Address of all versions of the words, for claims about wording.'),
  origins: z.object({
    rows: z.array(originRowSchema),
    possible: z
      .array(z.object({ accounts: z.array(accountSchema), passage: pageLinkSchema }))
      .describe('Accounts of different origins of which one may derive from the other.'),
    byTexts: z
      .string()
      .optional()
      .describe('How the texts alone group the readings, where the editors differ.'),
  }),
  preferred: z.object({ accounts: z.array(accountSchema), because: z.string() }).optional(),
  truth: z.object({
    label: z.string(),
    because: z.string(),
    evidence: z.array(z.object({ title: z.string(), quote: z.string() })),
  }),
  reasoningHtml: z.string(),
  checked: z.string().describe('Who checked the claim, and when.'),
  updated: z
    .string()
    .optional()
    .describe('Day of the last check or correction, as 2026-02-03; for feeds. A draft may have none.'),
  draft: z.boolean().optional().describe('Whether the claim is not published; absent when it is.'),
  corrections: z.array(z.object({ on: z.string(), what: z.string() })),
  share: z
    .string()
    .optional()
    .describe('The page with all ways to pass the claim on; absent where it has none in its language.'),
  original: z
    .string()
    .optional()
    .describe('The claim in the site’s first language; absent where this is it.'),
  citation: z.string().describe('Plain text, to be followed by the page’s address.'),
  previous: pageLinkSchema.optional(),
  next: pageLinkSchema.optional(),
});

export type Account = z.infer<typeof accountSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type ReadingRow = z.infer<typeof readingRowSchema>;
export type AbsentRow = z.infer<typeof absentRowSchema>;
export type PairGroup = z.infer<typeof pairGroupSchema>;
export type PairPicture = z.infer<typeof pairPictureSchema>;
export type OriginReason = z.infer<typeof originReasonSchema>;
export type OriginRow = z.infer<typeof originRowSchema>;
export type ClaimView = z.infer<typeof claimViewSchema>;
