import { countWhile } from './count-while.ts';
import type { Span } from './span.ts';

/** Those of some ordered spans that begin within a span; at its end none does. */
export function beginningWithin<Element extends Span>(
  spans: readonly Element[],
  { start, end }: Span,
): readonly Element[] {
  const from = countWhile(spans, (each) => each.start < start);
  return spans.slice(
    from,
    countWhile(spans, (each) => each.start < end),
  );
}
