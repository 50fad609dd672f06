import type { QuotationVersion } from '../../schemas/alignment.ts';
import type { BlockKind } from '../../schemas/entry.ts';
import type { MentionOf } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import type { QuotationToken } from '../../values/quotation-tokens.ts';

/** Words of an article that may be a version of an utterance: a quotation, or the same words without marks. */
export interface QuotedPassage {
  readonly version: QuotationVersion;
  readonly form: MentionOf<'quotation'>['stated']['form'] | 'unmarked';
  readonly block: BlockKind;
  /** The words as people read them, without marks; tokens count into this. */
  readonly words: string;
  readonly tokens: readonly QuotationToken[];
  /** From a span of `words` to the raw text. */
  readonly toRaw: (span: Span) => Span;
  /** Keys of the tokens that are words or numbers, in order. */
  readonly keys: readonly string[];
  /** Stems of what its sentence tells beside the words and the speaker. */
  readonly context: ReadonlySet<string>;
  /** Where the account says that somebody speaks: “Trump said”. */
  readonly cue: Span | undefined;
}

/** Alike for passages of the same words, whatever their case, spelling and punctuation. */
export function wordingOf({ keys }: QuotedPassage): string {
  return keys.join(' ');
}

/** By article, then by place. */
export function comparePassages({ version: a }: QuotedPassage, { version: b }: QuotedPassage): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
