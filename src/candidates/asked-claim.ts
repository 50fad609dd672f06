import type { CheckedClaim } from '../schemas/checked-story.ts';
import type { Span } from '../text/span.ts';

/** What a claim of the story already asks, told by the passages it cites. */
export interface AskedClaim {
  readonly id: string;
  readonly cited: readonly { readonly article: string; readonly span: Span }[];
}

export function toAskedClaim({ id, cells }: CheckedClaim): AskedClaim {
  const cited = cells.flatMap((cell) =>
    cell.kind === 'reading'
      ? [cell.passage, ...cell.also].map(({ span }) => ({ article: cell.article, span }))
      : [],
  );
  return { id, cited };
}
