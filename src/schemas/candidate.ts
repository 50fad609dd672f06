/** A candidate: a claim the program suggests. Never shown to readers as a finding, never counted as a claim. */
import { z } from 'zod';
import { valueKindSchema } from './claim.ts';
import { comparisonSchema, relationSchema } from './comparison.ts';
import { spanSchema } from './span.ts';
import { scopeSchema, valueSchema } from './value.ts';

export const candidateReadingSchema = z.object({
  article: z.string(),
  ...spanSchema.shape,
  mark: spanSchema.describe('The telling words inside the passage.'),
  value: valueSchema.optional().describe('Absent where the words are vague.'),
  says: z.string().describe('What the account says, short: the value as people write it.'),
});

export const candidateSchema = z.object({
  id: z.string().describe('From its readings; the same readings give the same id.'),
  question: z.string().describe('A neutral question drafted from what the readings share.'),
  title: z.string(),
  kind: valueKindSchema,
  scope: scopeSchema,
  relation: relationSchema.describe('The strongest of its pairs.'),
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      comparison: comparisonSchema,
      oneOrigin: z.boolean().describe('Whether both passages are one witness.'),
    }),
  ),
  readings: z.array(candidateReadingSchema).describe('One an article, by article.'),
  silent: z.array(z.string()).describe('Articles in which nothing comparable was found.'),
  because: z.string().describe('Why it was proposed, in words for editors.'),
  origins: z.int().describe('Independent origins behind the readings.'),
  score: z.number().describe('By which the list is ranked, within one relation; 0 to 1.'),
  claim: z.string().optional().describe('Id of the claim that asks this already.'),
});

export type Candidate = z.infer<typeof candidateSchema>;
export type CandidateReading = z.infer<typeof candidateReadingSchema>;
