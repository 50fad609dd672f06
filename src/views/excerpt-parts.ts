/**
 * What an article page shows of the text. In come the article, what of it may be shown, and its citations; out come
 * blocks with their passages marked, and gaps. Every block keeps its anchor, shown or not, so no link to it breaks
 * when citations change.
 */
import type { ExcerptPart, Note } from '../schemas/article-view.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { Block } from '../schemas/entry.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import type { Span } from '../text/span.ts';
import { spansOverlap } from '../text/span.ts';
import { blockLabel, countBlocks } from './block-words.ts';
import type { Citation } from './citations-of.ts';
import { clipped, cutPieces } from './cut-pieces.ts';
import { readableText } from './readable-text.ts';
import type { Words } from '../words/words-of.ts';

/** All blocks of an article in document order, runs of hidden ones joined into gaps. */
export function excerptParts(
  article: CheckedArticle,
  shown: readonly Span[],
  citations: readonly Citation[],
  words: Words,
): ExcerptPart[] {
  const { blocks, replacements } = article.entry;
  const anchors = paragraphAnchors(article.text, blocks);
  const read = (span: Span) => readableText(article.text, span, replacements);
  const parts: ExcerptPart[] = [];
  let hidden: { block: Block; anchor: string }[] = [];
  let notesBefore = 0;
  const closeGap = () => {
    if (hidden.length > 0) parts.push(gapOf(hidden, words));
    hidden = [];
  };
  blocks.forEach((block, index) => {
    const anchor = anchors[index] ?? '';
    if (!shown.some((span) => spansOverlap(span, block))) {
      hidden.push({ block, anchor });
      return;
    }
    closeGap();
    const part = blockPart(block, anchor, { shown, citations, notesBefore, read, words });
    notesBefore += part.notes.length;
    parts.push(part);
  });
  closeGap();
  return parts;
}

function gapOf(hidden: readonly { block: Block; anchor: string }[], words: Words): ExcerptPart {
  return {
    kind: 'gap',
    anchors: hidden.map(({ anchor }) => anchor),
    words: words.articleViews.notQuoted(countBlocks(hidden.map(({ block }) => block.kind))),
  };
}

interface PartMeans {
  readonly shown: readonly Span[];
  readonly citations: readonly Citation[];
  readonly notesBefore: number;
  readonly read: (span: Span) => string;
  readonly words: Words;
}

function blockPart(
  block: Block,
  anchor: string,
  { shown, citations, notesBefore, read, words }: PartMeans,
): Extract<ExcerptPart, { kind: 'block' }> {
  const visible = shown.flatMap((span) => clipped(span, block));
  const here = citations.filter(({ span }) => visible.some((each) => spansOverlap(each, span)));
  const claims = [...new Set(here.map((citation) => citation.claim))];
  const numberOf = (claim: string) => notesBefore + claims.indexOf(claim) + 1;
  const passages = here.map((citation) => ({ ...citation, number: numberOf(citation.claim) }));
  const label = blockLabel(block.kind, words);
  return {
    kind: 'block',
    anchor,
    block: block.kind,
    ...(label !== undefined && { label }),
    pieces: cutPieces(block, visible, passages, read),
    notes: claims.flatMap((claim): Note[] => {
      const citation = here.find((each) => each.claim === claim);
      if (!citation) return [];
      const { address, title, says } = citation;
      return [{ number: numberOf(claim), address, title, says }];
    }),
  };
}
