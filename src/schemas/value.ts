/**
 * A typed value: what one account says in answer to a claim, as a set.
 * Intervals come twice: `byWords` is what the words alone allow, `usual` what they allow under our tolerances.
 * Only disjoint `byWords` sets can contradict.
 */
import { z } from 'zod';

/** Words that widen, narrow or bound a value. They are never dropped. */
export const hedges = [
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'nearly',
  'early',
  'mid',
  'late',
  'before',
  'after',
  'by',
  'since',
  'estimated',
  'uncertain',
] as const;
export const hedgeSchema = z.enum(hedges);

/** What a value is a value of. Two values whose stated scopes differ are about different things. */
export const scopeSchema = z.strictObject({
  measure: z.string().optional().describe('What is measured: share, rank, count, judgement …'),
  of: z.string().optional().describe('Of what: cocaine, coca …'),
  where: z.string().optional().describe('In which place or region.'),
  when: z.string().optional().describe('As of when, or on which occasion.'),
});

export const dayIntervalSchema = z.object({
  earliest: z.string().optional().describe('First possible day, YYYY-MM-DD; absent means unbounded.'),
  latest: z.string().optional().describe('Last possible day, YYYY-MM-DD; absent means unbounded.'),
});

export const numberIntervalSchema = z.object({
  low: z.number().optional().describe('Absent means unbounded.'),
  high: z.number().optional().describe('Absent means unbounded.'),
  lowOpen: z.boolean().optional().describe('Whether `low` itself is excluded.'),
  highOpen: z.boolean().optional().describe('Whether `high` itself is excluded.'),
});

const common = {
  written: z
    .string()
    .describe('The value as people write it: as an editor wrote it, or the rule that read it from words.'),
  scope: scopeSchema,
  hedges: z.array(hedgeSchema).describe('In the order written.'),
  tolerances: z.array(z.string()).describe('Ids of the tolerances that made `usual` differ from `byWords`.'),
};

export const valueSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('date'),
    ...common,
    edtf: z.string(),
    byWords: dayIntervalSchema,
    usual: dayIntervalSchema,
  }),
  z
    .object({
      kind: z.literal('duration'),
      ...common,
      byWords: numberIntervalSchema,
      usual: numberIntervalSchema,
    })
    .describe('Seconds.'),
  z.object({
    kind: z.literal('quantity'),
    ...common,
    unit: z.string(),
    byWords: numberIntervalSchema,
    usual: numberIntervalSchema,
  }),
  z.object({
    kind: z.literal('rank'),
    ...common,
    ranks: z.array(z.int()).describe('The ranks it may be, ascending.'),
  }),
  z.object({
    kind: z.literal('choice'),
    ...common,
    alternatives: z.array(z.string()).describe('Ids of the choices it may be, sorted.'),
  }),
  z.object({
    kind: z.literal('order'),
    ...common,
    events: z.tuple([z.string(), z.string()]).describe('The two events, in the claim’s order.'),
    orders: z.array(z.enum(['before', 'same', 'after'])).describe('How the first may stand to the second.'),
  }),
  z.object({
    kind: z.literal('list'),
    ...common,
    members: z.array(z.string()),
    open: z.boolean().describe('Whether there may be more members than are named.'),
  }),
  z.object({ kind: z.literal('quotation'), ...common, words: z.string() }),
  z.object({
    kind: z.literal('text'),
    ...common,
    words: z.string().describe('The editors’ summary; compared by editors only.'),
  }),
]);

export type Hedge = z.infer<typeof hedgeSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type DayInterval = z.infer<typeof dayIntervalSchema>;
export type NumberInterval = z.infer<typeof numberIntervalSchema>;
export type Value = z.infer<typeof valueSchema>;
export type ValueKind = Value['kind'];
export type ValueOf<Kind extends ValueKind> = Extract<Value, { kind: Kind }>;
