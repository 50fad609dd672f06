/**
 * Stage 2. In comes an entry with its raw text; out come its mentions, typed expressions with what the words say and what
 * was worked out from them. Promised: every span is a run of a kept block; nothing depends on the clock, the place or the
 * language of the machine; what the words do not settle has no value and says why.
 */
import type { Entry } from '../schemas/entry.ts';
import type { Mention } from '../schemas/mention.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Span } from '../text/span.ts';
import type { Extractor, Refiner } from './extractor.ts';
import { extractors } from './extractors.ts';
import { readableArticle, type ReadableArticle } from './readable-article.ts';
import { refiners } from './refiners.ts';

/** The extractors and refiners to use, in their order. */
export interface MentionRules {
  readonly extractors: readonly Extractor[];
  readonly refiners: readonly Refiner[];
}

/** All we have. */
export const allMentionRules: MentionRules = { extractors, refiners };

/** The mentions of an entry in the order of the text; spans count into the raw text. */
export function findMentions(
  entry: Pick<Entry, 'blocks' | 'replacements' | 'metadata'>,
  raw: string,
  tolerances: Tolerances,
  rules: MentionRules = allMentionRules,
): readonly Mention[] {
  const { toRaw, ...article } = readableArticle(entry, raw, tolerances);
  const mentions = findInArticle(article, rules);
  return entry.replacements.length === 0 ? mentions : mentions.map((mention) => moveSpans(mention, toRaw));
}

/** The same for an article that is ready to be read; spans count into its text. */
export function findInArticle(
  article: ReadableArticle,
  { extractors, refiners }: MentionRules = allMentionRules,
): readonly Mention[] {
  const found = extractors.flatMap(({ find }) => find(article));
  const refined = refiners.reduce<readonly Mention[]>(
    (mentions, { refine }) => refine(mentions, article),
    found,
  );
  return refined.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Moves the mention, and every span inside a quotation. */
function moveSpans(mention: Mention, move: (span: Span) => Span): Mention {
  const moved = { ...mention, ...move(mention) };
  if (moved.kind !== 'quotation') return moved;
  const { words, speaker, cue, addressee, occasion, ...rest } = moved.stated;
  return {
    ...moved,
    stated: {
      ...rest,
      words: move(words),
      ...(speaker && { speaker: move(speaker) }),
      ...(cue && { cue: move(cue) }),
      ...(addressee && { addressee: move(addressee) }),
      ...(occasion && { occasion: move(occasion) }),
    },
  };
}
