/** Front matter of one claim file. The body is the editors' reasoning. */
import { z } from 'zod';
import { relationSchema } from './comparison.ts';
import { claimTranslationSchema, translationsOf } from './translation.ts';
import { scopeSchema } from './value.ts';

const text = z.string().regex(/\S/);
const articleId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();

/** Words of an article, exact to the letter. */
const citedSchema = {
  quote: text.max(5000).describe('The exact words of the article that carry the reading.'),
  before: text
    .optional()
    .describe(
      'Exact words that stand right before the quote, when the quote alone stands in several places.',
    ),
  after: text.optional().describe('Exact words that stand right after the quote.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .describe('BCP 47 tag of the quote, where it is in another language than its article, for instance es.'),
};

export const valueKindSchema = z.enum([
  'date',
  'duration',
  'quantity',
  'rank',
  'choice',
  'order',
  'list',
  'quotation',
  'text',
]);

export const readingSchema = z.strictObject({
  ...citedSchema,
  kind: valueKindSchema
    .optional()
    .describe(
      'Kind of this value, where it departs from the claim’s: one account gives a rank, another a share.',
    ),
  value: z
    .union([text, z.number().transform(String), z.array(text)])
    .optional()
    .describe(
      'The value as people write it: `early 2026-02`, `more than 2 h`, `68 %`. Left out for free text, and where the words say it.',
    ),
  mark: text
    .optional()
    .describe('The telling words, an exact part of the quote, to be set off; left out, the whole quote is.'),
  says: text.describe('What the account says to the question, in a few neutral words.'),
  because: text
    .optional()
    .describe('Why the value is not, or not only, what the program reads from the words; readers see it.'),
  voice: z
    .string()
    .regex(/^(own|agency|attributed to \S.*)$/)
    .default('own')
    .describe('Who speaks: `own`, `agency`, or `attributed to …`.'),
  scope: scopeSchema.optional().describe('Where this reading’s scope departs from the claim’s.'),
  also: z
    .array(z.strictObject(citedSchema))
    .default([])
    .describe('Further passages of the same article with the same reading.'),
  origin: z
    .strictObject({
      id: articleId.describe('Passages with the same origin are one witness.'),
      because: text.describe('Why this passage comes from there, in words for readers.'),
    })
    .optional()
    .describe('Origin of this passage, where the editors know of another than the computed one.'),
});

export const silentSchema = z.strictObject({
  searched: z
    .array(text.max(200))
    .min(1)
    .describe('Words looked for; the build verifies that the kept text has none of them, but for `seen`.'),
  seen: z
    .array(
      z.strictObject({
        ...citedSchema,
        because: text.describe('Why this passage does not answer the question.'),
      }),
    )
    .default([])
    .describe('Passages that hold one of those words and yet do not answer.'),
});

const judgedPairSchema = z.strictObject({
  between: z.tuple([articleId, articleId]).describe('The two articles.'),
  relation: relationSchema,
  because: text.optional().describe('The editors’ reason; readers see it beside the computed relation.'),
});

export const evidenceSchema = z.strictObject({
  file: text.describe('File in `content/` that holds the evidence’s text.'),
  quote: text.describe('Exact words of that file.'),
  title: text.describe('What to call the evidence.'),
});

export const truthStates = [
  'not-assessed',
  'supported',
  'refuted',
  'conflicting-evidence',
  'not-enough-evidence',
] as const;

export const claimStatuses = ['draft', 'published'] as const;

export const claimSchema = z.strictObject({
  status: z
    .enum(claimStatuses)
    .default('published')
    .describe('Whether readers see it; a draft is on no page but those of `npm run dev`.'),
  title: text.describe('Short title for the matrix and for link previews.'),
  question: text.describe('A neutral question about the story, ending in a question mark.'),
  section: text.optional().describe('Id of the section of the story page.'),
  order: z.number().default(1000).describe('Position within the story; ties go by id.'),
  kind: valueKindSchema.describe('Kind of the readings’ values.'),
  scope: scopeSchema.default({}).describe('What the values are values of.'),
  choices: z
    .record(
      z.string(),
      z.union([
        text,
        z.strictObject({
          label: text.describe('What readers see.'),
          within: text.describe('Id of the wider choice this is part of.'),
        }),
      ]),
    )
    .optional()
    .describe('For kind `choice`: id → label.'),
  events: z
    .tuple([z.strictObject({ id: text, label: text }), z.strictObject({ id: text, label: text })])
    .optional()
    .describe('For kind `order`: the two events.'),
  readings: z.record(articleId, readingSchema).describe('Article id → what it says.'),
  silent: z
    .record(articleId, silentSchema)
    .default({})
    .describe('Article id → what was looked for in it, in vain.'),
  lacuna: z.record(articleId, text).default({}).describe('Article id → what is missing from its text.'),
  'not-judged': z.array(articleId).default([]).describe('Articles nobody has read for this question yet.'),
  finding: text
    .optional()
    .describe('The conclusion in one sentence that stands on its own; only a draft may lack it.'),
  preferred: z
    .strictObject({
      articles: z.array(articleId).min(1).describe('The articles that have it.'),
      because: text.describe('Why, from evidence; how many outlets say so is none.'),
    })
    .optional()
    .describe('The reading the editors hold best supported.'),
  truth: z
    .strictObject({
      state: z.enum(truthStates).describe('What the evidence shows.'),
      because: text.optional().describe('How the evidence shows it.'),
      evidence: z
        .array(evidenceSchema)
        .default([])
        .describe('What the state rests on, from outside the articles.'),
    })
    .default({ state: 'not-assessed', evidence: [] })
    .describe('Whether the thing itself is true; left out, not assessed.'),
  judged: z
    .array(judgedPairSchema)
    .default([])
    .describe('Relations the editors set, against or in place of the computed ones.'),
  checked: z
    .strictObject({ by: text.describe('A name, or a role.'), on: day.describe('The day: 2026-02-03.') })
    .optional()
    .describe('Who checked the claim, and when; only a draft may lack it.'),
  corrections: z
    .array(
      z.strictObject({
        on: day.describe('The day of the correction.'),
        what: text.describe('What was wrong and what stands there now.'),
      }),
    )
    .default([])
    .describe('Shown on the page for good.'),
  translations: translationsOf(claimTranslationSchema).describe(
    'Language → the claim in it; a language with title, question and finding has a page of its own.',
  ),
  aliases: z.array(text).default([]).describe('Ids this claim was published under before.'),
});

export type ClaimFile = z.infer<typeof claimSchema>;
export type ReadingFile = z.infer<typeof readingSchema>;
export type TruthState = (typeof truthStates)[number];
