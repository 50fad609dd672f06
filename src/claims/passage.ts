import type { Passage } from '../schemas/checked-story.ts';
import { spansOverlap } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { ArticleUnderCheck } from './under-check.ts';

/** What readers see of a passage that was found: its words, their block, and the rest of the sentences it touches. */
export function toPassage(within: ArticleUnderCheck, found: Span, language?: string): Passage {
  const { kept, article, anchors } = within;
  const span = kept.toRaw(found);
  const block = Math.max(
    0,
    article.entry.blocks.findIndex((each) => spansOverlap(each, span)),
  );
  const sentences = article.entry.blocks.flatMap((each) => each.sentences.map(kept.fromRaw));
  const touched = sentences.filter((sentence) => spansOverlap(sentence, found));
  const start = Math.min(found.start, touched[0]?.start ?? found.start);
  const end = Math.max(found.end, touched.at(-1)?.end ?? found.end);
  return {
    span,
    text: kept.text.slice(found.start, found.end),
    block,
    anchor: anchors[block] ?? '',
    before: kept.text.slice(start, found.start),
    after: kept.text.slice(found.end, end),
    ...(language !== undefined && { language }),
  };
}
