import type { Span } from '../../text/span.ts';

/** The spans in their order, without those that begin within the one before. */
export function withoutOverlaps<Found extends Span>(spans: readonly Found[]): readonly Found[] {
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
