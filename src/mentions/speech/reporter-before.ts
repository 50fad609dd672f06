import { beginningWithin } from '../../text/beginning-within.ts';
import type { Span } from '../../text/span.ts';
import { sentencesBefore } from '../names/sentences-before.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { phraseFrom } from './noun-phrase.ts';
import { cueAt } from './rules/before.ts';
import { speakerSpan } from './speech-scene.ts';
import { speechTokens, type QuotedWords, type SpeechToken } from './speech-token.ts';
import { isNamingVerb } from './verb-classes.ts';
import { reportingForm } from './verb-forms.ts';

/** Who was given the word last before a sentence; `subject` is absent where a verb of saying stands without one. */
export interface Reporter {
  readonly subject: Span | undefined;
}

/**
 * Who says something in the sentence before the one at an offset: whom “he said” there goes on with. Sentences that are
 * quoted throughout are passed over; nothing when the sentence before them has no verb of saying.
 */
export function reporterBefore(
  article: ReadableArticle,
  at: number,
  quotations: readonly QuotedWords[],
): Reporter | undefined {
  for (const sentence of sentencesBefore(article, at, mostSentences)) {
    if (sentence.end > at) continue;
    const tokens = speechTokens(
      article,
      { ...sentence, sentences: [sentence] },
      beginningWithin(quotations, sentence).filter(({ end }) => end <= sentence.end),
    );
    if (!tokens.every(({ kind }) => kind === 'quotation')) return lastReporter(tokens);
  }
  return undefined;
}

/** How many sentences back a quotation that runs on is followed. */
const mostSentences = 5;

function lastReporter(tokens: readonly SpeechToken[]): Reporter | undefined {
  for (let verb = tokens.length - 1; verb >= 0; verb -= 1) {
    const { lower = '', kind } = tokens[verb] ?? {};
    if (kind !== 'word' || reportingForm(lower) !== 'finite' || isNamingVerb(lower)) continue;
    const range = isInverted(tokens, verb)
      ? phraseFrom(tokens, verb + 1, tokens.length)
      : cueAt(tokens, verb, 0)?.subject;
    return { subject: range && speakerSpan(tokens, range) };
  }
  return undefined;
}

/** “…, said Smith”: the subject stands behind the verb, or is missing there. */
function isInverted(tokens: readonly SpeechToken[], verb: number): boolean {
  const [before, next] = [tokens[verb - 1], tokens[verb + 1]];
  if (before?.kind !== 'quotation' && before?.lower !== ',') return false;
  return next === undefined || next.kind === 'punctuation' || next.capital;
}
