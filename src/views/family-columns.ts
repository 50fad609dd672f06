/**
 * The columns of an alignment table. In comes a family as it was computed, place by place; out come columns, those where
 * all versions agree cut between words so that a line may break there. Promised: what the cells of a version say, set one
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
  const places = family.places.flatMap((place) => betweenWords(story, family, place));
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

/** A place with the number readers know it by; only places where versions differ have one. */
interface NumberedPlace extends VariantPlace {
  readonly number?: number;
}

/** A place cut between its words where all versions agree and have as many words; else the place itself, numbered. */
function betweenWords(story: CheckedStory, family: QuotationFamily, place: VariantPlace): NumberedPlace[] {
  if (place.kind) {
    const variants = family.places.filter(({ kind }) => kind !== undefined);
    return [{ ...place, number: variants.indexOf(place) + 1 }];
  }
  const words = place.readings.map((span, index) => {
    const article = family.versions[index]?.article;
    return span && article !== undefined ? wordsIn(articleOf(story, article).text, span) : [];
  });
  const count = words[0]?.length ?? 0;
  if (count < 2 || words.some((each) => each.length !== count)) return [place];
  return Array.from({ length: count }, (_, at) => ({
    ...place,
    readings: words.map((own) => own[at] ?? null),
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
    if (!span) return { kind: 'none', number: number ?? 0, substantive };
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
