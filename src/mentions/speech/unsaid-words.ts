import type { WordsOfOthers } from './claim-owner.ts';
import { phraseFrom } from './noun-phrase.ts';
import { conjunctions } from './sentence-words.ts';
import { speakerSpan } from './speech-scene.ts';
import type { SpeechToken } from './speech-token.ts';
import { reportingForm } from './verb-forms.ts';

type Tokens = readonly SpeechToken[];

/** “denied that it was “…””; but “rejected the plan as “…””, and “denied it and called her “…””. */
export function isDenied(tokens: Tokens, denial: number, at: number): boolean {
  for (let word = denial + 1; word < at; word += 1) {
    const { lower = '', kind } = tokens[word] ?? {};
    if (lower === ':' || (lower === 'as' && at - word <= 4)) return false;
    if (kind !== 'word' || reportingForm(lower) !== 'finite') continue;
    if (isJoined(tokens, denial, word)) return false;
  }
  return !/^[,:]$/.test(tokens[at - 1]?.lower ?? '');
}

/** Whether “and”, “but” or a comma stands between a denial and a later verb. */
function isJoined(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === ',' || conjunctions.has(lower));
}

/** “Asked whether”, “when asked by Kay Bell if”; not “a reporter asked whether”, whose question it is. */
export function isQuestion(tokens: Tokens, word: number, from: number): boolean {
  if (!/^(?:asked|questioned|pressed)$/.test(tokens[word]?.lower ?? '')) return false;
  const before = tokens[word - 1];
  const isOpening =
    word === from || /^(?:[,"]|when|if|being|was|were|been|repeatedly)$/.test(before?.lower ?? '');
  const next = tokens[word + 1]?.lower ?? '';
  return isOpening && /^(?:by|if|whether|about|why|how|what)$/.test(next);
}

export function askedBy(tokens: Tokens, word: number): WordsOfOthers {
  if (tokens[word + 1]?.lower !== 'by') return {};
  const asker = phraseFrom(tokens, word + 2, tokens.length);
  if (!asker) return {};
  const cue = { start: tokens[word]?.start ?? 0, end: tokens[word]?.end ?? 0 };
  return { attribution: { rule: 'claim-owner', speaker: speakerSpan(tokens, asker), cue } };
}

/** “refused to say whether”, “would not say if”. */
export function isUnsaid(tokens: Tokens, word: number): boolean {
  if (!/^(?:say|confirm|comment|discuss|disclose)$/.test(tokens[word]?.lower ?? '')) return false;
  return /^(?:if|whether|why|on|that)$/.test(tokens[word + 1]?.lower ?? '') && isKept(tokens, word);
}

/** Whether one does not say it. */
function isKept(tokens: Tokens, say: number): boolean {
  return tokens
    .slice(Math.max(0, say - 6), say)
    .some(({ lower }) =>
      /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|not|never|neither|nor)$|n't$/.test(lower),
    );
}

export function hasComma(tokens: Tokens, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower, kind, tail }) => lower === ',' || (kind === 'quotation' && tail === ','));
}
