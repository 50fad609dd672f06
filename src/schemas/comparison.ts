/** What comparing two values gives. */
import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Weakest first: a claim is labelled by its strongest pair. */
export const relations = ['same', 'wording', 'precision', 'not-comparable', 'unclear', 'contradict'] as const;
export const relationSchema = z.enum(relations);

export const variantKinds = [
  'case',
  'punctuation',
  'spelling',
  'contraction',
  'word',
  'omission',
  'addition',
  'number',
  'negation',
] as const;

/** One place where two versions of a quotation differ. Spans are offsets into each version's own words. */
export const variantSchema = z.object({
  kind: z.enum(variantKinds),
  a: spanSchema,
  b: spanSchema,
});

export const comparisonSchema = z.object({
  relation: relationSchema,
  reason: z
    .string()
    .describe('Why, in words with figures, for readers: “31 January ends before 1 February begins”.'),
  difference: z
    .string()
    .optional()
    .describe('The size of the difference or gap, in words: “at least 1 day”.'),
  tolerances: z.array(z.string()).describe('Ids of the tolerances the relation rests on.'),
  scopeField: z
    .enum(['measure', 'of', 'where', 'when'])
    .optional()
    .describe('The field of scope that differs.'),
  variants: z
    .array(variantSchema)
    .optional()
    .describe('For quotations, every place where the versions differ.'),
});

export type Relation = z.infer<typeof relationSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
