import { mergeSpans } from './merge-spans.ts';
import { shownShare } from './shown-share.ts';
import type { Span } from './span.ts';
import { spansOverlap } from './span.ts';

/** Of an article without full rights at most this part of the words is shown. */
export const largestShare = 0.5;

export interface Excerpt {
  /** `full`: every block. `sentences`: each passage with the rest of its sentences. `passages`: the bare passages. */
  readonly kind: 'full' | 'sentences' | 'passages';
  /** What is shown: sorted, without overlap. */
  readonly shown: readonly Span[];
  /** The part of the kept words that is shown, 0 to 1. */
  readonly share: number;
  /** The part that whole sentences would have shown; above `largestShare` the excerpt falls back to passages. */
  readonly sentenceShare: number;
}

/**
 * Chooses how much of an article a page shows. Passages are citations and always shown; the rest of their sentences
 * only while no more than half of the words show. Bare passages may exceed that half, which `share` then tells.
 * `stated` are the places that state the article's own metadata: shown, and counted.
 */
export function chooseExcerpt(article: {
  readonly text: string;
  readonly blocks: readonly (Span & { readonly sentences: readonly Span[] })[];
  readonly passages: readonly Span[];
  readonly stated: readonly Span[];
  readonly rights: 'excerpt' | 'full';
}): Excerpt {
  const { text, blocks, passages, stated, rights } = article;
  const sentences = mergeSpans([...passages, ...stated, ...sentencesTouched(blocks, passages)]);
  const sentenceShare = shownShare(text, blocks, sentences);
  if (rights === 'full') return { kind: 'full', shown: mergeSpans(blocks), share: 1, sentenceShare };
  if (sentenceShare <= largestShare)
    return { kind: 'sentences', shown: sentences, share: sentenceShare, sentenceShare };
  const bare = mergeSpans([...passages, ...stated]);
  return { kind: 'passages', shown: bare, share: shownShare(text, blocks, bare), sentenceShare };
}

function sentencesTouched(
  blocks: readonly { readonly sentences: readonly Span[] }[],
  passages: readonly Span[],
): Span[] {
  return blocks.flatMap((block) =>
    block.sentences.filter((sentence) => passages.some((passage) => spansOverlap(sentence, passage))),
  );
}
