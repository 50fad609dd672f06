/**
 * What the articles of a story have in common: copy, origins, quotations, facts. Computed, never typed in. Written to
 * `derived/alignment/<story>.json`. All spans count into the decoded raw text of their article.
 */
import { z } from 'zod';
import { relationSchema, variantKinds } from './comparison.ts';
import { spanSchema } from './span.ts';

const articleId = z.string().describe('Id of an article.');

/** One place where two copies of a run differ; an empty span where one has no words of its own. */
export const editSchema = z.object({
  kind: z.enum(variantKinds),
  a: spanSchema,
  b: spanSchema,
});

/** Words two articles have in common beyond chance. */
export const sharedRunSchema = z.object({
  a: spanSchema.describe('From the first shared word to the last, in the first article.'),
  b: spanSchema.describe('The same words in the second article.'),
  words: z.int().describe('Words that are equal after folding, quoted ones included.'),
  ownWords: z.int().describe('Those of them that stand outside quotations; copying is judged by these.'),
  matches: z
    .array(z.object({ a: spanSchema, b: spanSchema }))
    .describe('The stretches that are equal after folding, in order.'),
  edits: z.array(editSchema).describe('What the one changed, in order, typography left out.'),
});

export const pairStandings = ['one-origin', 'possibly-derived', 'no-shared-copy'] as const;

/** Two articles of a story; `a` comes before `b` by its id. */
export const articlePairSchema = z.object({
  a: articleId,
  b: articleId,
  runs: z.array(sharedRunSchema).describe('By their place in `a`.'),
  coverage: z
    .object({ a: z.number(), b: z.number() })
    .describe(
      'The part of each article’s own words that the runs match; 0 to 1. Own words are those of its headlines, standfirsts, subheadings and paragraphs that stand outside quotations.',
    ),
  longestRun: z.int().describe('Own words of the longest run; 0 without any.'),
  standing: z.enum(pairStandings),
  because: z
    .string()
    .optional()
    .describe('Why it stands so, in words for readers; absent without shared copy.'),
  direction: z
    .object({
      from: articleId.describe('The article that had the words first.'),
      rule: z.string(),
      because: z.string().describe('What shows it, in words for readers.'),
    })
    .optional()
    .describe('Only where dates or credits show it.'),
});

/** Articles that are one witness. */
export const originGroupSchema = z.object({
  id: z.string().describe('Of the agency or source where one is known, else the id of its first article.'),
  name: z.string(),
  articles: z.array(articleId).describe('Sorted by id; one alone is an origin of its own.'),
  because: z.string().describe('Why, in words for readers.'),
  links: z.array(
    z.object({
      between: z.tuple([articleId, articleId]),
      rule: z.enum(['reuse', 'agency', 'source-credit']),
      because: z.string(),
    }),
  ),
});

/** One account's version of an utterance. */
export const quotationVersionSchema = z.object({
  article: articleId,
  ...spanSchema.shape,
  words: spanSchema.describe('Without the marks.'),
  marked: z
    .boolean()
    .describe('Whether quotation marks stand round it; without them the same words stand in running text.'),
  speaker: z
    .object({ id: z.string().optional(), name: z.string() })
    .optional()
    .describe('As the account names the speaker; the id where it is known who is meant.'),
  occasion: z.string().optional().describe('As the account puts it: “in an interview”.'),
});

/** One column of the table: the same place of the utterance in every version. */
export const variantPlaceSchema = z.object({
  kind: z.enum(variantKinds).optional().describe('The weightiest difference; absent where all agree.'),
  substantive: z.boolean().describe('Whether more than the writing differs.'),
  readings: z
    .array(spanSchema.nullable())
    .describe('One for each version, in their order; null where it has no words there.'),
});

/** All versions of one utterance. */
export const quotationFamilySchema = z.object({
  id: z.string().describe('Its address: from the words of its first version.'),
  aliases: z.array(z.string()).describe('Ids from the words of the other versions; they lead here.'),
  speaker: z.object({ id: z.string().optional(), name: z.string() }).optional(),
  versions: z.array(quotationVersionSchema).min(2).describe('By article, then by place.'),
  places: z.array(variantPlaceSchema).describe('In the order of the words; every token is in one place.'),
  relation: relationSchema.describe('The strongest between versions of different articles, else of all.'),
  differs: z.string().describe('What differs, in one sentence for readers.'),
  paraphrases: z
    .array(z.object({ article: articleId, ...spanSchema.shape }))
    .describe('Sentences of articles without a version that tell of it in their own words.'),
});

/** Two sentences of different articles that tell the same fact. */
export const factLinkSchema = z.object({
  a: z.object({ article: articleId, ...spanSchema.shape }),
  b: z.object({ article: articleId, ...spanSchema.shape }),
  score: z.number().describe('0 to 1; how much of what is telling in them they share.'),
  shared: z.array(z.string()).describe('The telling words they share, weightiest first, folded.'),
});

export const storyAlignmentSchema = z.object({
  story: z.string(),
  pairs: z.array(articlePairSchema).describe('Every pair of articles, sorted.'),
  origins: z.array(originGroupSchema).describe('Every article is in exactly one; sorted by first article.'),
  families: z.array(quotationFamilySchema),
  facts: z.array(factLinkSchema).describe('Best first.'),
});

export type Edit = z.infer<typeof editSchema>;
export type SharedRun = z.infer<typeof sharedRunSchema>;
export type ArticlePair = z.infer<typeof articlePairSchema>;
export type OriginGroup = z.infer<typeof originGroupSchema>;
export type QuotationVersion = z.infer<typeof quotationVersionSchema>;
export type VariantPlace = z.infer<typeof variantPlaceSchema>;
export type QuotationFamily = z.infer<typeof quotationFamilySchema>;
export type FactLink = z.infer<typeof factLinkSchema>;
export type StoryAlignment = z.infer<typeof storyAlignmentSchema>;
