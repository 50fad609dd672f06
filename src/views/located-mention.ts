import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { BlockKind } from '../schemas/entry.ts';
import type { Mention, MentionKind, MentionOf } from '../schemas/mention.ts';
import { statedSpans } from '../schemas/stated-spans.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { containsSpan, spansOverlap, type Span } from '../text/span.ts';

/** A mention with the article, the sentence and the paragraph it stands in. */
export interface LocatedMention<Its extends Mention = Mention> {
  readonly article: CheckedArticle;
  readonly mention: Its;
  readonly sentence: Span;
  /** Anchor of the paragraph on the article’s page. */
  readonly anchor: string;
}

/** Blocks that tell the story. The others say who wrote, took or printed what, and when: that is no part of it. */
const telling: readonly BlockKind[] = ['headline', 'dek', 'caption', 'subheading', 'paragraph', 'pull-quote'];

/**
 * The mentions of these kinds in what an article tells, in order. Left out is what states the article’s own metadata: its
 * publication date is no event of the story. A mention outside every sentence has its block for a sentence.
 */
export function locateMentions<Kind extends MentionKind>(
  article: CheckedArticle,
  kinds: readonly Kind[],
): LocatedMention<MentionOf<Kind>>[] {
  const { text, entry } = article;
  const anchors = paragraphAnchors(text, entry.blocks);
  const stated = statedSpans(entry.metadata).filter((span) => !isHeadline(article, span));
  return article.mentions
    .filter((mention) => isOfKind(mention, kinds))
    .flatMap((mention) => {
      const at = entry.blocks.findIndex((block) => containsSpan(block, mention));
      const block = entry.blocks[at];
      if (!block || !telling.includes(block.kind)) return [];
      if (stated.some((span) => spansOverlap(span, mention))) return [];
      const sentence = block.sentences.find((each) => containsSpan(each, mention)) ?? block;
      return [{ article, mention, sentence, anchor: anchors[at] ?? '' }];
    });
}

/** A headline is stated metadata and part of the story as well. */
function isHeadline({ entry }: CheckedArticle, span: Span): boolean {
  return entry.blocks.some(
    ({ kind, start, end }) => kind === 'headline' && containsSpan({ start, end }, span),
  );
}

function isOfKind<Kind extends MentionKind>(
  mention: Mention,
  kinds: readonly Kind[],
): mention is MentionOf<Kind> {
  return (kinds as readonly MentionKind[]).includes(mention.kind); // a list of some kinds, asked about any
}
