import { z } from 'zod';
import type { Mention } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { DayInterval, Value } from '../schemas/value.ts';
import { readValue } from '../values/read-value.ts';

/** One expression as the reference of the first story annotates it; offsets in code points. */
export const referenceMentionSchema = z.object({
  id: z.string(),
  file: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.string(),
  value: z.string().nullish(),
  bounds: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).optional(),
  iso_duration: z.string().optional(),
  op: z.string().optional(),
});
export type ReferenceMention = z.infer<typeof referenceMentionSchema>;

const kinds: readonly Mention['kind'][] = [
  'date',
  'duration',
  'quantity',
  'rank',
  'frequency',
  'sequence',
  'trend',
];

/** Whether a mention is of a kind that this reference annotates; names and quotations are annotated elsewhere. */
export function isReferenceKind({ kind }: Mention): boolean {
  return kinds.includes(kind);
}

/**
 * Whether a mention that overlaps the reference says the same: the same days, length, figure, rank or direction, by the
 * words or under our tolerances; no value where the reference is vague. The order of two events needs no days: the reference
 * works them out from the whole article. For idioms no mention fits.
 */
export function fitsReference(mention: Mention, reference: ReferenceMention): boolean {
  const value = settledValue(mention);
  switch (reference.kind) {
    case 'idiom':
      return false;
    case 'trend':
      return mention.kind === 'trend' && mention.direction === reference.value;
    case 'frequency':
      return mention.kind === 'frequency';
    case 'count-vague':
    case 'proportion-vague':
      return mention.kind === 'quantity' && value === undefined;
    case 'duration':
      return value?.kind === 'duration' && hasLength(value, reference);
    case 'duration-vague':
      return isOfTime(mention) && (value === undefined || hasDays(value, reference.bounds));
    case 'sequence':
      return (
        isOfTime(mention) &&
        (hasDays(value, reference.bounds) || (value === undefined && mention.kind === 'sequence'))
      );
    case 'count':
    case 'quantity':
    case 'universal':
      return hasFigure(value, reference.value ?? '');
    case 'ordinal':
    case 'superlative':
      return hasRank(mention, value, reference.value ?? '');
    default:
      return hasDays(value, reference.bounds);
  }
}

function isOfTime({ kind }: Mention): boolean {
  return ['date', 'duration', 'frequency', 'sequence'].includes(kind);
}

function hasDays(value: Value | undefined, bounds: ReferenceMention['bounds']): boolean {
  if (value?.kind !== 'date' || bounds === undefined) return false;
  const isSame = ({ earliest, latest }: DayInterval) =>
    (earliest ?? null) === bounds.earliest && (latest ?? null) === bounds.latest;
  return isSame(value.byWords) || isSame(value.usual);
}

const bounding: Readonly<Record<string, string>> = { '>': 'more than ', '<': 'less than ', '~': 'about ' };

function hasLength(value: Value, { iso_duration: iso = '', op = '=' }: ReferenceMention): boolean {
  const [, count = '', unit = ''] = /^PT?(\d+)([A-Z])$/.exec(iso) ?? [];
  const name = { H: 'h', M: iso.startsWith('PT') ? 'min' : 'months', D: 'days', W: 'weeks', Y: 'years' }[
    unit
  ];
  const wanted = readValue(`${bounding[op] ?? ''}${count} ${name ?? ''}`, {
    kind: 'duration',
    scope: {},
    tolerances: [],
  });
  if (!wanted.ok || wanted.value.kind !== 'duration' || value.kind !== 'duration') return false;
  return JSON.stringify(value.byWords) === JSON.stringify(wanted.value.byWords);
}

/** “2 of 2” is two, “all” is 100 percent. */
function hasFigure(value: Value | undefined, wanted: string): boolean {
  if (value?.kind !== 'quantity') return false;
  if (wanted === 'all') return value.unit === '%' && value.byWords.low === 100;
  const figure = Number.parseFloat(wanted.replace(/^[^\d]*/, ''));
  return value.byWords.low === figure || value.usual.low === figure || value.usual.high === figure;
}

/** “main”, “highest ever” are rank 1; “among top” is a rank that the words leave open. */
function hasRank(mention: Mention, value: Value | undefined, wanted: string): boolean {
  if (mention.kind !== 'rank') return false;
  if (wanted === 'among top') return value === undefined;
  const rank = /\d+/.exec(wanted)?.[0] ?? '1';
  return value?.kind === 'rank' && value.ranks.length === 1 && String(value.ranks[0]) === rank;
}
