import type { MentionOf } from '../../schemas/mention.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { TokenRange } from './noun-phrase.ts';
import type { QuotedRun } from './quoted-run.ts';
import type { SpeechToken } from './speech-token.ts';

/** Who is found to say a quotation, and by what words. */
export interface Attribution {
  readonly rule: string;
  readonly speaker: Span;
  readonly cue?: Span;
}

/** A quotation in its block, as the rules of attribution see it. */
export interface SpeechScene {
  readonly article: Pick<ReadableArticle, 'folded' | 'lower' | 'blocks'>;
  readonly tokens: readonly SpeechToken[];
  /** The token that is the quotation. */
  readonly at: number;
  /** The first token of its sentence, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly run: QuotedRun;
  /** The quotation before it in the article, and who says that. */
  readonly previous: ReadQuotation | undefined;
  /** The tokens of the block before, to be looked at when this one says nothing. */
  readonly before: () => readonly SpeechToken[];
}

/** A quotation with all that was read about it. */
export interface ReadQuotation {
  readonly run: QuotedRun;
  readonly form: QuotationForm;
  readonly attribution?: Attribution;
  readonly circumstances?: SpeechCircumstances;
}

export type QuotationForm = MentionOf<'quotation'>['stated']['form'];

/** To whom a quotation is said and where, as far as its sentence tells. */
export interface SpeechCircumstances {
  readonly addressee?: Span;
  readonly occasion?: Span;
}

/** The span of some tokens. */
export function spanOfTokens(tokens: readonly SpeechToken[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The span of a speaker: without a possessive's apostrophe nothing is cut, “he’s” becomes “he”. */
export function speakerSpan(tokens: readonly SpeechToken[], range: TokenRange): Span {
  const { start, end } = spanOfTokens(tokens, range);
  const last = tokens[range.to - 1];
  const length = last?.kind === 'word' ? last.tail.length : 0;
  return { start, end: end - length };
}

/** Whether the quotation ends as speech does before “he said”: with a comma, inside the marks or behind them, or with ! or ?. */
export function endsAsSpeech({ tokens, at }: Pick<SpeechScene, 'tokens' | 'at'>): boolean {
  return /[,?!…-]/.test(tokens[at]?.tail ?? '') || tokens[at + 1]?.lower === ',';
}

/** Whether its first word is written as a sentence begins. */
export function startsAsSentence({ article, run }: Pick<SpeechScene, 'article' | 'run'>): boolean {
  const letter = /[\p{L}\p{N}]/u.exec(article.folded.slice(run.words.start, run.words.start + 6))?.[0] ?? '';
  return letter !== letter.toLowerCase();
}
