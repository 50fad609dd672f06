/** The reference's claims and traps, and when a candidate answers to one. */
import { z } from 'zod';
import type { Candidate } from '../schemas/candidate.ts';
import type { ValueKind } from '../schemas/value.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import { shortId, type GoldPassage, type GoldStory } from './gold-articles.ts';

const passageSchema = z.object({ file: z.string(), start: z.number(), end: z.number(), text: z.string() });
const readingSchema = passageSchema.extend({
  further: z.array(passageSchema.omit({ file: true })).optional(),
});

export const goldClaimsSchema = z.object({
  claims: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      value_type: z.string(),
      readings: z.record(z.string(), z.union([readingSchema, z.string()])),
      pairs: z.array(z.object({ a: z.string(), b: z.string(), relation: z.string() })),
    }),
  ),
});

export type GoldClaim = z.infer<typeof goldClaimsSchema>['claims'][number];

export const goldTrapsSchema = z.object({
  traps: z.array(
    z.object({ id: z.string(), kind: z.string(), title: z.string(), passages: z.array(passageSchema) }),
  ),
});

/** The kinds of value that answer a question of the reference; any kind answers the types not listed. */
const kindsOf: Readonly<Record<string, readonly ValueKind[]>> = {
  edtf: ['date', 'order'],
  duration: ['duration'],
  'rank | share': ['rank', 'quantity'],
  quotation: ['quotation', 'text'],
};

/** Articles, by short id, in which the candidate’s telling words lie in what the reference cites for the claim. */
export function articlesReached(claim: GoldClaim, candidate: Candidate, gold: GoldStory): readonly string[] {
  if (kindsOf[claim.value_type]?.includes(candidate.kind) === false) return [];
  return articlesRead(claim).filter((file) => {
    const reading = candidate.readings.find(({ article }) => article === gold.witnesses.get(file)?.id);
    return (
      reading !== undefined && spansOf(claim, file, gold).some((span) => spansOverlap(span, reading.mark))
    );
  });
}

/** Short ids of the articles that have a reading. */
export function articlesRead({ readings }: GoldClaim): readonly string[] {
  return Object.entries(readings).flatMap(([file, reading]) =>
    typeof reading === 'string' ? [] : [shortId(file)],
  );
}

function spansOf({ readings }: GoldClaim, file: string, { spanOf }: GoldStory): readonly Span[] {
  return Object.values(readings)
    .flatMap((reading): GoldPassage[] =>
      typeof reading === 'string' || shortId(reading.file) !== file
        ? []
        : [reading, ...(reading.further ?? []).map((each) => ({ ...each, file: reading.file }))],
    )
    .flatMap((passage) => spanOf(passage) ?? []);
}

/** Whether the candidate has a pair the reference calls a contradiction, both sides reached, and calls it one too. */
export function findsContradiction(claim: GoldClaim, candidate: Candidate, gold: GoldStory): boolean {
  const reached = new Set(articlesReached(claim, candidate, gold));
  return claim.pairs.some(
    ({ a, b, relation }) =>
      relation === 'contradict' &&
      reached.has(a) &&
      reached.has(b) &&
      contradictingPairs(candidate).some((pair) => isBetween(pair, [a, b], gold)),
  );
}

export function contradictingPairs({ pairs }: Candidate): Candidate['pairs'] {
  return pairs.filter(({ comparison }) => comparison.relation === 'contradict');
}

function isBetween(
  { a, b }: Candidate['pairs'][number],
  files: readonly string[],
  { witnesses }: GoldStory,
): boolean {
  const ids = files.map((file) => witnesses.get(file)?.id);
  return ids.includes(a) && ids.includes(b);
}
