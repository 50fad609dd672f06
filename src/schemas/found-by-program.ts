/** What a story page shows besides its claims: quotations, what the program suggests, what editors set aside. */
import { z } from 'zod';
import { accountSchema } from './account.ts';
import { relationSchema } from './comparison.ts';

export const quotationLineSchema = z.object({
  title: z.string().describe('The first words, or who said it where they would be too much.'),
  lang: z.string().optional().describe('Language of a title in words of an account.'),
  address: z.string(),
  said: z.string(),
  occasion: z
    .object({ words: z.string(), lang: z.string().optional() })
    .optional()
    .describe('When or where in words of an account; absent where `said` tells it.'),
  relation: relationSchema,
  relationWords: z.string(),
  differs: z
    .string()
    .describe('What differs: who has which words, in other languages than the first only in what.'),
});

export const storyQuotationsSchema = z.object({
  address: z.string().describe('The page of all quotations.'),
  summary: z.string(),
  lines: z.array(quotationLineSchema).describe('Those that differ most.'),
});

export const foundCandidateSchema = z.object({
  question: z.string(),
  relation: z.string().describe('What the program reads, in words: no finding.'),
  readings: z.array(
    z.object({
      ...accountSchema.shape,
      address: z.string().describe('The paragraph on the article’s page.'),
      says: z.string(),
      words: z
        .string()
        .optional()
        .describe('As the account prints them; absent where they would be too much.'),
      lang: z.string().optional(),
    }),
  ),
  because: z.string(),
});

export const foundByProgramSchema = z.object({
  candidates: z.array(foundCandidateSchema),
  more: z.string().optional().describe('How many are not listed.'),
});

export const declinedLineSchema = z.object({
  question: z.string(),
  because: z.string(),
  on: z.string(),
});

export type QuotationLine = z.infer<typeof quotationLineSchema>;
export type StoryQuotations = z.infer<typeof storyQuotationsSchema>;
export type FoundCandidate = z.infer<typeof foundCandidateSchema>;
export type FoundByProgram = z.infer<typeof foundByProgramSchema>;
export type DeclinedLine = z.infer<typeof declinedLineSchema>;
