import type { Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { ReadableArticle, ReadableBlock } from '../readable-article.ts';
import type { QuotedRun } from './quoted-run.ts';

/** All that the words around a quotation must know of it. */
export type QuotedWords = Pick<QuotedRun, 'start' | 'end' | 'words'>;

/** A word, a number, a mark, or a whole quotation, which is one token to the sentence around it. */
export interface SpeechToken extends Span {
  readonly kind: 'word' | 'number' | 'punctuation' | 'quotation';
  /** In lower case, without a possessive or a contracted verb behind it; empty for quotations. */
  readonly lower: string;
  /** What stood behind it: `'s` of “Trump's” or “he's”, empty otherwise; of a quotation the last character of its words. */
  readonly tail: string;
  readonly capital: boolean;
  /** Whether a sentence begins here. */
  readonly first: boolean;
  readonly run?: QuotedWords;
}

/** The tokens of a block with the quotations that stand in no other. */
export function speechTokens(
  { text, folded, lower }: Pick<ReadableArticle, 'text' | 'folded' | 'lower'>,
  block: Pick<ReadableBlock, 'start' | 'end' | 'sentences'>,
  runs: readonly QuotedWords[],
): SpeechToken[] {
  const starts = new Set(block.sentences.map(({ start }) => start));
  const tokens: SpeechToken[] = [];
  let reached = block.start;
  const takeWords = (end: number) => {
    for (const { kind, ...at } of tokenize(folded.slice(reached, end))) {
      const span = { start: at.start + reached, end: at.end + reached };
      const token = wordToken(folded, lower, kind, span, starts.has(span.start));
      tokens.push(isDash(text, span) ? { ...token, lower: dash } : token);
    }
  };
  for (const run of runs) {
    if (run.start < reached) continue;
    takeWords(run.start);
    tokens.push(quotationToken(folded, run, starts.has(run.start)));
    reached = run.end;
  }
  takeWords(block.end);
  return tokens;
}

/** What a dash that parts clauses is called; a hyphen stays `-`. */
export const dash = '—';

/** A long dash, or a short one between blanks. */
function isDash(text: string, { start, end }: Span): boolean {
  const mark = text.charAt(start);
  if (mark === '—' || mark === '―') return true;
  if (mark !== '–' && mark !== '-' && mark !== '_') return false;
  return (
    text.charAt(start - 1) === mark ||
    text.charAt(end) === mark ||
    /^\s.\s/.test(text.slice(start - 1, end + 1))
  );
}

/** A nickname between names is a word of the name: Marcia “Cia” Price. */
function quotationToken(folded: string, run: QuotedWords, first: boolean): SpeechToken {
  const { start, end, words } = run;
  const isNickname =
    words.end - words.start <= 24 &&
    /^\p{Lu}[\p{L}'-]*$/u.test(folded.slice(words.start, words.end)) &&
    /\p{Lu}[\p{L}.]{0,20} $/u.test(folded.slice(Math.max(0, start - 24), start)) &&
    /^ \p{Lu}/u.test(folded.slice(end, end + 2));
  const tail =
    /[^\s'"](?=[\s'"]{0,4}$)/.exec(folded.slice(Math.max(words.start, words.end - 5), words.end))?.[0] ?? '';
  const kind = isNickname ? 'word' : 'quotation';
  return { start, end, kind, lower: '', tail: isNickname ? '' : tail, capital: isNickname, first, run };
}

function wordToken(
  folded: string,
  lower: string,
  kind: SpeechToken['kind'],
  { start, end }: Span,
  first: boolean,
): SpeechToken {
  const word = lower.slice(start, end);
  const tail = kind === 'word' ? (/'(?:s|d|ll|re|ve|m)?$/.exec(word)?.[0] ?? '') : '';
  const letter = folded.charAt(start);
  return {
    start,
    end,
    kind,
    lower: tail === '' ? word : word.slice(0, -tail.length),
    tail,
    capital: kind === 'word' && letter !== letter.toLowerCase(),
    first,
  };
}
