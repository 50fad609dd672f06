/** `tolerances.yaml`: the editorial choices behind words like “roughly” and “early”. One list, each with an id. */
import { z } from 'zod';

export const toleranceSchema = z.discriminatedUnion('applies', [
  z.strictObject({
    id: z.string().describe('What relations that rest on it cite.'),
    applies: z.literal('number').describe('What the words widen: `number`, `month` or `days`.'),
    words: z.array(z.string()).describe('The words it reads, lower case.'),
    low: z.number().describe('Lower end as a multiple of the number stated.'),
    high: z.number().describe('Upper end as a multiple of the number stated.'),
    'low-open': z.boolean().default(false).describe('Whether the lower end itself is excluded.'),
    'high-open': z.boolean().default(false).describe('Whether the upper end itself is excluded.'),
    because: z.string().describe('Why this much, in one sentence for readers.'),
  }),
  z.strictObject({
    id: z.string(),
    applies: z.literal('month'),
    words: z.array(z.string()),
    of: z
      .enum(['month', 'year'])
      .optional()
      .describe(
        'Of what it is a part: a month, counted in days, or a year, counted in months; left out, a month.',
      ),
    from: z.int().min(1).max(31).describe('First day of the month, or first month of the year.'),
    to: z
      .int()
      .min(1)
      .max(31)
      .optional()
      .describe('Last day of the month, or last month of the year; left out, its end.'),
    because: z.string(),
  }),
  z.strictObject({
    id: z.string(),
    applies: z.literal('days'),
    words: z.array(z.string()),
    of: z
      .enum(['day', 'month', 'year'])
      .optional()
      .describe('The precision of the dates it serves; left out, all that have no tolerance of their own.'),
    days: z.int().min(0).describe('Days added on both sides of the date stated.'),
    because: z.string(),
  }),
]);

export const tolerancesSchema = z.array(toleranceSchema);

export type Tolerance = z.infer<typeof toleranceSchema>;
export type Tolerances = readonly Tolerance[];
