/** Which accounts are one witness, for an article as a whole or for one claim. */
import type { Span } from '../text/span.ts';

/** One witness for a passage; articles with the same id are one. */
export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly because?: string;
}

/** The accounts that are one witness for a claim, and what makes them one. */
export interface ClaimOrigin {
  /** Its id is the only one of its kind on the claim. */
  readonly origin: Origin;
  /** In the articles' order. */
  readonly articles: readonly string[];
  /** Every two of them that are joined outright; one may be joined to another through a third. Empty for one account. */
  readonly joins: readonly OriginJoin[];
}

/** Why two accounts are one witness for a claim. */
export interface OriginJoin {
  /** In the articles' order. */
  readonly between: readonly [string, string];
  /**
   * `shared-run`: both passages stand in one run of shared words. `agency`, `source-credit`, `reuse`: the articles are
   * joined by credits, or by how much they share, whatever the passage. `editors`: they say so.
   */
  readonly rule: 'shared-run' | 'agency' | 'source-credit' | 'reuse' | 'editors';
  /** In words for readers. */
  readonly because: string;
  /** Where the shared words stand: the run of the pair, in the order of `between`. Of `shared-run` only. */
  readonly shared?: {
    readonly a: Span;
    readonly b: Span;
    /** Index into the runs of the pair in the alignment. */
    readonly run: number;
  };
}
