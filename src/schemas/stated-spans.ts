import type { Span } from '../text/span.ts';
import type { Metadata } from './entry.ts';

/** The places of the article that state its metadata, in document order. */
export function statedSpans(metadata: Metadata): Span[] {
  return Object.values(metadata)
    .flatMap((field) => (field?.how === 'stated' ? [field.span] : []))
    .sort((a, b) => a.start - b.start);
}
