import { z } from 'zod';
import type { Mention, MentionOf } from '../schemas/mention.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import { unitOffsets } from './unit-offsets.ts';

const pairSchema = z.tuple([z.number(), z.number()]);

/** A text with its quotations, as the set annotates them; offsets in code points. */
export const quotedTextSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ start: z.number(), end: z.number(), source: z.array(pairSchema) })),
});
export type QuotedText = z.infer<typeof quotedTextSchema>;

/** How one quotation of the set fares. */
export interface JudgedQuotation {
  /** Whether a quotation of ours has at least half of the shorter one’s characters. */
  readonly found: boolean;
  /** Whether ours names a speaker. */
  readonly attributed: boolean;
  /** Whether the speaker’s words overlap those of the set. */
  readonly right: boolean;
  /** Whether they do, or another mention of the same person is meant. */
  readonly samePerson: boolean;
}

/** Judges each quotation of a text by the best of ours that stands there. */
export function judgeQuotations(
  { text, quotes }: QuotedText,
  mentions: readonly Mention[],
): JudgedQuotation[] {
  const unitOf = unitOffsets(text);
  const toSpan = (start: number, end: number): Span => ({ start: unitOf(start), end: unitOf(end) });
  const ours = mentions.filter((mention) => mention.kind === 'quotation');
  const names = mentions.filter((mention) => mention.kind === 'name');
  return quotes.map(({ start, end, source }) => {
    const here = ours.filter((each) => coversHalf(each, toSpan(start, end)));
    const sources = source.map(([from, to]) => toSpan(from, to));
    const right = here.some((each) => isSpeaker(each, sources));
    return {
      found: here.length > 0,
      attributed: here.some(({ stated }) => stated.speaker !== undefined),
      right,
      samePerson: right || here.some((each) => isSamePerson(each, sources, names)),
    };
  });
}

function coversHalf(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

function isSpeaker({ stated }: MentionOf<'quotation'>, sources: readonly Span[]): boolean {
  const { speaker } = stated;
  return speaker !== undefined && sources.some((source) => spansOverlap(source, speaker));
}

function isSamePerson(
  { inferred }: MentionOf<'quotation'>,
  sources: readonly Span[],
  names: readonly MentionOf<'name'>[],
): boolean {
  if (inferred === undefined) return false;
  const meant = names.filter((name) => sources.some((source) => spansOverlap(source, name)));
  return meant.some((name) => name.inferred?.who === inferred.who);
}
