import type { Span } from '../../text/span.ts';

/** A word that begins with a capital, without its possessive. */
export interface CapitalWord extends Span {
  /** In lower case, without diacritics and last stop. */
  readonly bare: string;
  /** All capitals, two or more. */
  readonly shouted: boolean;
  /** Whether `'s` or the apostrophe of a plural stands behind it. */
  readonly possessive: boolean;
  /** What stands between this word and the one before it in the run. */
  readonly joint: 'space' | 'particle' | 'suffix' | 'of' | 'nickname';
}

/** Words in capitals that stand together: “Colombian President Gustavo Petro”. */
export interface CapitalRun extends Span {
  readonly words: readonly CapitalWord[];
  /** Whether it begins a sentence, so that its first word has a capital in any case. */
  readonly opens: boolean;
  /** Whether nearly every word of its block has a capital, as in headings, so that capitals tell nothing. */
  readonly inTitleCase: boolean;
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean;
}
