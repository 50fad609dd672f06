import type { Entry } from '../schemas/entry.ts';
import type { Basis } from '../schemas/mention.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import { foldTypography } from '../text/fold.ts';
import { keptTextOf } from '../text/kept-text.ts';
import type { Span } from '../text/span.ts';

/** A block of an article as extractors see it. */
export interface ReadableBlock extends Span {
  readonly kind: Entry['blocks'][number]['kind'];
  readonly sentences: readonly Span[];
}

/** An article as extractors see it. All spans count into `text`, the kept text. */
export interface ReadableArticle {
  readonly text: string;
  /** `text` with one kind of space, dash and quotation mark; of the same length. */
  readonly folded: string;
  /** `folded` in lower case as far as the length allows; of the same length. */
  readonly lower: string;
  /** In order, without overlap. */
  readonly blocks: readonly ReadableBlock[];
  /** The publication date; absent when nothing says it. */
  readonly reference?: Basis;
  readonly tolerances: Tolerances;
}

/** Makes an entry ready to be read; `toRaw` leads from the spans found back into the raw text. */
export function readableArticle(
  entry: Pick<Entry, 'blocks' | 'replacements' | 'metadata'>,
  raw: string,
  tolerances: Tolerances,
): ReadableArticle & { readonly toRaw: (span: Span) => Span } {
  const { text, toRaw, fromRaw } = keptTextOf(raw, entry);
  const folded = foldTypography(text);
  const reference = referenceOf(entry.metadata.published);
  return {
    text,
    folded,
    lower: lowerKeepingLength(folded),
    blocks: entry.blocks.map((block) => ({
      ...fromRaw(block),
      kind: block.kind,
      sentences: block.sentences.map(fromRaw),
    })),
    ...(reference && { reference }),
    tolerances,
    toRaw,
  };
}

function referenceOf(published: Entry['metadata']['published']): Basis | undefined {
  if (!published) return undefined;
  const { how, value: date } = published;
  const because = how === 'inferred' ? published.basis : undefined;
  const span = how === 'given' ? undefined : published.span;
  return {
    date,
    of: 'publication',
    how,
    ...(because !== undefined && { because }),
    ...(span && { span }),
  };
}

/** “İ” is one unit and its lower case two: such letters stay as they are. */
export function lowerKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (each) =>
    each.toLowerCase().length === each.length ? each.toLowerCase() : each,
  ).join('');
}
