/**
 * The columns of an alignment table. In comes a family as it was computed, place by place; out come columns, those where
 * versions agree cut between words so that a line may break there. Promised: what the cells of a version say, set one
 * after the other, is the version as its account prints it, but for what is withheld.
 */
import type { QuotationFamily, QuotationVersion, VariantPlace } from '../schemas/alignment.ts';
import type { CheckedArticle, CheckedStory } from '../schemas/checked-story.ts';
import type { Variant } from '../schemas/comparison.ts';
import type { VersionCell } from '../schemas/quotation-view.ts';
import type { Span } from '../text/span.ts';
import { articleOf } from './claim-accounts.ts';
import { readableText } from './readable-text.ts';

export interface FamilyColumn {
  readonly kind?: Variant['kind'];
  readonly number?: number;
  readonly substantive: boolean;
  /** One for each version, in their order. */
  readonly cells: readonly VersionCell[];
}

/** `ends` says for each version up to where it may be shown. */
export function familyColumns(
  story: CheckedStory,
  family: QuotationFamily,
  ends: readonly number[],
): FamilyColumn[] {
  const texts = family.versions.map(({ article }) => articleOf(story, article).text);
  const places = numbered(joinVariants(family.places, texts))
    .map((place) => withBlanks(place, family.versions, texts))
    .flatMap((place) => betweenWords(place, texts));
  const cells = family.versions.map((version, index) =>
    cellsOf(articleOf(story, version.article), version, places, index, ends[index] ?? version.words.end),
  );
  return places.map(({ kind, number, substantive }, at) => ({
    ...(kind && { kind }),
    ...(number !== undefined && { number }),
    substantive,
    cells: cells.map((own): VersionCell => own[at] ?? { kind: 'withheld' }),
  }));
}

/**
 * Neighbouring places of one kind as one, where the same versions have words in both: what some leave out, and what differs
 * in writing alone, “Stakes Are High”. A change of substance stands for itself.
 */
function joinVariants(places: readonly VariantPlace[], texts: readonly string[]): VariantPlace[] {
  const joined: VariantPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last?.kind && areAlike(last, place) && mayJoin(last, place, texts)) {
      const readings = last.readings.map((span, index) => spanning(span, place.readings[index]));
      joined[joined.length - 1] = { ...last, readings };
    } else joined.push(place);
  }
  return joined;
}

function areAlike(one: VariantPlace, other: VariantPlace): boolean {
  if (one.kind !== other.kind || one.substantive !== other.substantive) return false;
  return one.readings.every((span, index) => (span === null) === (other.readings[index] === null));
}

function mayJoin(one: VariantPlace, other: VariantPlace, texts: readonly string[]): boolean {
  const [oneAgrees, otherAgrees] = [agree(one, texts), agree(other, texts)];
  return oneAgrees ? otherAgrees : !otherAgrees && !one.substantive;
}

/** Whether all versions that have words in a place have the same. */
function agree({ readings }: VariantPlace, texts: readonly string[]): boolean {
  return new Set(wordsOf(readings, texts)).size === 1;
}

function wordsOf(readings: VariantPlace['readings'], texts: readonly string[]): string[] {
  return readings.flatMap((span, index) => (span ? (texts[index]?.slice(span.start, span.end) ?? []) : []));
}

function spanning(first: Span | null, last: Span | null | undefined): Span | null {
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A place with the number readers know it by; only places where versions differ have one. */
interface NumberedPlace extends VariantPlace {
  readonly number?: number;
}

function numbered(places: readonly VariantPlace[]): NumberedPlace[] {
  const variants = places.filter(({ kind }) => kind !== undefined);
  return places.map((place) => (place.kind ? { ...place, number: variants.indexOf(place) + 1 } : place));
}

/** Dashes that differ only in the blanks beside them, “Ada — a” and “Ada—a”, are shown with these. */
function withBlanks(
  place: NumberedPlace,
  versions: readonly QuotationVersion[],
  texts: readonly string[],
): NumberedPlace {
  if (place.kind !== 'punctuation' || !agree(place, texts)) return place;
  const readings = place.readings.map((span, index) => {
    const [text, within] = [texts[index], versions[index]?.words];
    return span && text !== undefined && within ? widened(text, span, within) : span;
  });
  return { ...place, readings };
}

function widened(text: string, { start, end }: Span, within: Span): Span {
  const before = /\s*$/.exec(text.slice(within.start, start))?.[0].length ?? 0;
  const after = /^\s*/.exec(text.slice(end, within.end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** Where versions agree a place is cut between its words, if all that have it have as many of them. */
function betweenWords(place: NumberedPlace, texts: readonly string[]): NumberedPlace[] {
  if (place.kind) return [place];
  const words = place.readings.map((span, index) => span && wordsIn(texts[index] ?? '', span));
  const counts = new Set(words.flatMap((own) => own?.length ?? []));
  const [count = 0] = counts;
  if (counts.size !== 1 || count < 2) return [place];
  return Array.from({ length: count }, (_, at) => ({
    ...place,
    readings: words.map((own) => own?.[at] ?? null),
  }));
}

function wordsIn(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: span.start + index,
    end: span.start + index + word.length,
  }));
}

function cellsOf(
  { text, entry }: CheckedArticle,
  { words }: QuotationVersion,
  places: readonly NumberedPlace[],
  index: number,
  end: number,
): VersionCell[] {
  const read = (from: number, to: number) => readableText(text, { start: from, end: to }, entry.replacements);
  const last = places.findLastIndex(({ readings }) => readings[index]);
  let at = words.start;
  return places.map(({ readings, number, substantive }, place): VersionCell => {
    const span = readings[index];
    if (!span) return { kind: 'none', ...(number !== undefined && { number }), columns: 1, substantive };
    const before = at;
    at = place === last ? words.end : span.end;
    if (at > end) return { kind: 'withheld' };
    return {
      kind: 'words',
      before: read(before, span.start),
      words: read(span.start, at),
      ...(number !== undefined && { number }),
      substantive,
    };
  });
}
