import type { Span } from '../../text/span.ts';

/** Words between marks, before anybody asks who says them. The span has the marks as well. */
export interface QuotedRun extends Span {
  /** What stands between the marks. */
  readonly words: Span;
  readonly recovered: boolean;
  /** Which block of the article it stands in. */
  readonly block: number;
  /** How many quotations it stands within. */
  readonly depth: number;
  /** Whether it goes on with a quotation that ran to the end of the block before. */
  readonly continues: boolean;
}

/** A pair of marks within a block; `close` is empty where the mark is missing. */
export interface MarkPair {
  readonly open: Span;
  readonly close: Span;
  readonly depth: number;
  readonly recovered: boolean;
}
