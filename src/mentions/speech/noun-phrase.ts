import type { SpeechToken } from './speech-token.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  particles,
  prepositions,
  roleWords,
  subjectPronouns,
  subordinators,
  timeWords,
  tyingPrepositions,
} from './sentence-words.ts';
import { reportingForm } from './verb-forms.ts';

/** Tokens [from, to). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly SpeechToken[];

/** A noun phrase has at most so many tokens. */
const longest = 24;

/** The noun phrase that ends right before token `to`: “A spokesman for Mr. Trump” before “said”. */
export function phraseBefore(tokens: Tokens, to: number, floor: number): TokenRange | undefined {
  const last = skipParentheses(tokens, to - 1, floor);
  const head = tokens[last];
  if (last < floor || !head || !isNounLike(head)) return undefined;
  if (isPronoun(head)) return { from: last, to };
  let from = last;
  const limit = Math.max(floor, last - longest);
  while (from > limit) {
    const step = stepsLeft(tokens, from, limit);
    if (step === 0) break;
    from -= step;
  }
  return { from, to };
}

/** How many tokens left of `from` belong to the phrase as well. */
function stepsLeft(tokens: Tokens, from: number, limit: number): number {
  const [here, before, second] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (!here || !before) return 0;
  if (here.first && !isAbbreviationStop(tokens, from - 1)) return 0;
  const tied = tyingPrepositions.has(before.lower) && !before.capital && from - 2 >= limit;
  if (tied && second && isNounLike(second) && !isPronoun(second) && !timeWords.has(second.lower)) return 2;
  if (determiners.has(here.lower) && here.tail === '' && !(here.capital && before.capital)) return 0;
  if (before.kind === 'punctuation') return punctuationSteps(tokens, from, limit);
  if (conjunctions.has(before.lower)) {
    return here.capital && second?.capital && from - 2 >= limit ? 2 : 0;
  }
  if (isNameLikeVerb(before) && here.capital) return 1;
  if (!isNounLike(before) || isPronoun(before)) return 0;
  if (before.capital || determiners.has(before.lower) || before.tail !== '') return 1;
  if (here.capital) return roleWords.has(before.lower) || particles.has(before.lower) ? 1 : 0;
  return 1;
}

/** “Will Freeman, a fellow,” and “May Wong” at the beginning of a sentence: no question has a verb of saying behind them. */
function isNameLikeVerb({ lower, capital }: SpeechToken): boolean {
  return capital && /^(?:will|may)$/.test(lower);
}

function punctuationSteps(tokens: Tokens, from: number, limit: number): number {
  const before = tokens[from - 1];
  if (isAbbreviationStop(tokens, from - 1) && from - 2 >= limit) return 2;
  if (before?.lower === '-' || before?.lower === '&') return isNounLike(tokens[from - 2]) ? 2 : 0;
  if (before?.lower === "'") return isNounLike(tokens[from - 2]) ? 2 : 0;
  return 0;
}

const abbreviations =
  /^(?:mr|mrs|ms|dr|sen|sens|gov|rep|reps|gen|lt|col|sgt|capt|prof|rev|st|jr|sr|atty|maj|adm|cmdr|supt|det|[a-z])$/;

function isAbbreviationStop(tokens: Tokens, at: number): boolean {
  return tokens[at]?.lower === '.' && abbreviations.test(tokens[at - 1]?.lower ?? '');
}

function skipParentheses(tokens: Tokens, at: number, floor: number): number {
  if (tokens[at]?.lower !== ')') return at;
  for (let open = at - 1; open >= Math.max(floor, at - 12); open -= 1) {
    if (tokens[open]?.lower === '(') return open - 1;
  }
  return at;
}

/** Whether a word can be part of a noun phrase, as far as its letters tell. */
export function isNounLike(token: SpeechToken | undefined): boolean {
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word') return false;
  const { lower, capital, first } = token;
  if (capital && !first)
    return !prepositions.has(lower) && !conjunctions.has(lower) && !subordinators.has(lower);
  if (prepositions.has(lower) || conjunctions.has(lower)) return false;
  if (subordinators.has(lower)) return lower === 'who';
  return (
    !auxiliaries.has(lower) &&
    (reportingForm(lower) ?? 'base') === 'base' &&
    !(lower.endsWith('ly') && !capital)
  );
}

export function isPronoun(token: SpeechToken): boolean {
  return subjectPronouns.has(token.lower) && (token.lower === 'i' || !token.capital || token.first);
}

/** The noun phrase that begins at token `from`: “Kenneth Baer, a former official” after “said”, without what comes behind the comma. */
export function phraseFrom(tokens: Tokens, from: number, limit: number): TokenRange | undefined {
  const head = tokens[from];
  if (!head || from >= limit || !isNounLike(head)) return undefined;
  if (isPronoun(head)) return { from, to: from + 1 };
  let to = from + 1;
  while (to < Math.min(limit, from + longest)) {
    const step = stepsRight(tokens, from, to, limit);
    if (step === 0) break;
    to += step;
  }
  return { from, to };
}

function stepsRight(tokens: Tokens, from: number, to: number, limit: number): number {
  const [last, here, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (!last || !here || (here.first && !isAbbreviationStop(tokens, to - 1))) return 0;
  if (here.kind === 'punctuation') {
    if (isAbbreviationStop(tokens, to)) return 1;
    if (here.lower === '(') return parenthesis(tokens, to, limit);
    return (here.lower === '-' || here.lower === '&') && isNounLike(next) ? 2 : 0;
  }
  if (here.kind === 'quotation') return 0;
  if (
    tyingPrepositions.has(here.lower) &&
    here.lower !== 'in' &&
    here.lower !== 'to' &&
    here.lower !== 'on'
  ) {
    return next && isNounLike(next) && !timeWords.has(next.lower) ? 2 : 0;
  }
  if (conjunctions.has(here.lower)) return last.capital && next?.capital ? 2 : 0;
  if (!isNounLike(here) || isPronoun(here)) return 0;
  if (here.capital) return timeWords.has(here.lower) ? 0 : 1;
  if (particles.has(here.lower) && next?.capital) return 1;
  const isDetermined = determiners.has(tokens[from]?.lower ?? '');
  if (to - from === 1 && isDetermined) return timeWords.has(here.lower) ? 0 : 1;
  if (
    !isDetermined &&
    last.capital &&
    last.tail === '' &&
    !isOwnNoun(here, next, to - from === 1 && last.first)
  )
    return 0;
  return timeWords.has(here.lower) || /(?:ed|ing)$/.test(here.lower) ? 0 : 1;
}

/** After a capital a word in small letters is a verb rather than a noun, unless it names a role, or many: “Colombian officials said”. */
function isOwnNoun({ lower }: SpeechToken, next: SpeechToken | undefined, isSecond: boolean): boolean {
  if (roleWords.has(lower)) return true;
  if (!isSecond || !/[^s]s$/.test(lower) || !next || next.lower === 'to') return false;
  return (
    next.kind === 'punctuation' ||
    reportingForm(next.lower) === 'finite' ||
    auxiliaries.has(next.lower) ||
    prepositions.has(next.lower)
  );
}

function parenthesis(tokens: Tokens, at: number, limit: number): number {
  for (let close = at + 1; close < Math.min(limit, at + 12); close += 1) {
    if (tokens[close]?.lower === ')') return close + 1 - at;
  }
  return 0;
}
