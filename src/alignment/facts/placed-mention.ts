import type { Mention } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';

/** A mention of a sentence; `at` counts into the folded kept text. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly at: Span;
}
