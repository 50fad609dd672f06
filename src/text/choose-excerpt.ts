import { mergeSpans } from './merge-spans.ts';
import { shownShare } from './shown-share.ts';
import type { Span } from './span.ts';
import { spansOverlap } from './span.ts';

/** Of an article without full rights at most this part of the words is shown. */
export const largestShare = 0.5;

/** Words of the article that a claim cites. */
export interface ExcerptPassage {
  readonly span: Span;
  /** Whether they answer the claim; the others are cited to show that they do not. */
  readonly answers: boolean;
  /** The telling words inside the span; absent means all of them. */
  readonly telling?: Span;
}

/** From the most that is shown to the least. */
export type ExcerptKind = 'full' | 'sentences' | 'passages' | 'answers' | 'telling';

export interface Excerpt {
  /**
   * `full`: every block. `sentences`: each passage with the rest of its sentences. `passages`: bare passages.
   * `answers`: bare passages, but for those that answer nothing. `telling`: the telling words of these alone.
   */
  readonly kind: ExcerptKind;
  /** What is shown: sorted, without overlap. */
  readonly shown: readonly Span[];
  /** The part of the kept words that is shown, 0 to 1. */
  readonly share: number;
  /** The part that whole sentences would have shown; above `largestShare` the excerpt is narrower. */
  readonly sentenceShare: number;
}

/**
 * Chooses how much of an article a page shows: the most that keeps within half of its words, else the telling words
 * alone, whose `share` then tells that even they are more. `stated` are the places that state the article's own
 * metadata: always shown, and counted.
 */
export function chooseExcerpt(article: {
  readonly text: string;
  readonly blocks: readonly (Span & { readonly sentences: readonly Span[] })[];
  readonly passages: readonly ExcerptPassage[];
  readonly stated: readonly Span[];
  readonly rights: 'excerpt' | 'full';
}): Excerpt {
  const { text, blocks, passages, stated, rights } = article;
  const spans = passages.map(({ span }) => span);
  const answers = passages.filter((passage) => passage.answers);
  const weigh = (kind: ExcerptKind, words: readonly Span[]) => {
    const shown = mergeSpans([...stated, ...words]);
    return { kind, shown, share: shownShare(text, blocks, shown) };
  };
  const sentences = weigh('sentences', [...spans, ...sentencesTouched(blocks, spans)]);
  const sentenceShare = sentences.share;
  if (rights === 'full') return { ...weigh('full', blocks), sentenceShare };
  const narrower = [
    sentences,
    weigh('passages', spans),
    weigh(
      'answers',
      answers.map(({ span }) => span),
    ),
  ];
  const telling = () =>
    weigh(
      'telling',
      answers.map((passage) => passage.telling ?? passage.span),
    );
  return { ...(narrower.find(({ share }) => share <= largestShare) ?? telling()), sentenceShare };
}

function sentencesTouched(
  blocks: readonly { readonly sentences: readonly Span[] }[],
  passages: readonly Span[],
): Span[] {
  return blocks.flatMap((block) =>
    block.sentences.filter((sentence) => passages.some((passage) => spansOverlap(sentence, passage))),
  );
}
