import { isNounLike, phraseBefore, phraseFrom, type TokenRange } from './noun-phrase.ts';
import { conjunctions, determiners, prepositions, subordinators, timeWords } from './sentence-words.ts';
import type { SpeechToken } from './speech-token.ts';
import { isNamingVerb } from './verb-classes.ts';
import { reportingForm } from './verb-forms.ts';

type Tokens = readonly SpeechToken[];

/**
 * The head of the subject that ends with a noun phrase: “A man” of “A man accused of stabbing his neighbour”, “The woman” of
 * “The woman who shot her husband”. The phrase itself where it is the head; nothing where the head cannot be told.
 */
export function headOfSubject(tokens: Tokens, phrase: TokenRange, floor: number): TokenRange | undefined {
  if (!isWithinModifier(tokens, phrase, floor)) return phrase;
  const start = startOfClause(tokens, phrase.from, floor);
  const who = relativeBefore(tokens, phrase.from, start);
  if (who !== undefined) return phraseBefore(tokens, who, start);
  const head = phraseFrom(tokens, start, phrase.from);
  if (head && modifies(tokens[head.to])) return head;
  return followsVerb(tokens, phrase) ? undefined : phrase;
}

/** Whether a preposition, a participle or another verb stands right before the phrase, and takes it. */
function isWithinModifier(tokens: Tokens, phrase: TokenRange, floor: number): boolean {
  const before = tokens[phrase.from - 1];
  if (phrase.from <= floor || before?.kind !== 'word' || tokens[phrase.from]?.first) return false;
  return takesAsObject(before, tokens[phrase.from]) || followsVerb(tokens, phrase);
}

function takesAsObject({ lower }: SpeechToken, next: SpeechToken | undefined): boolean {
  if (prepositions.has(lower)) return !subordinators.has(lower) && next?.lower !== 'who';
  return /^(?:was|were|is|are|been|being)$/.test(lower);
}

/** “stabbing his neighbour”, “shot her husband”; a verb of saying may have a clause behind it instead. */
function followsVerb(tokens: Tokens, { from, to }: TokenRange): boolean {
  const [before, head] = [tokens[from - 1], tokens[from]];
  if (before?.kind !== 'word' || before.capital || before.tail !== '' || closed(before.lower)) return false;
  if (reportingForm(before.lower) && !isNamingVerb(before.lower)) return false;
  if (/(?:ed|ing)$/.test(before.lower)) return true;
  if (to - from < 2 || !determiners.has(head?.lower ?? '')) return false;
  return tokens[from - 2]?.lower === 'who' || !isNounLike(tokens[from - 2]);
}

function closed(lower: string): boolean {
  return (
    conjunctions.has(lower) ||
    subordinators.has(lower) ||
    prepositions.has(lower) ||
    timeWords.has(lower) ||
    clauseWords.test(lower) ||
    lower.endsWith('ly')
  );
}

/** Verbs and adverbs that a clause of its own may follow. */
const clauseWords =
  /^(?:know|knows|knew|see|saw|seen|hear|hears|heard|believe|believes|believed|feel|feels|felt|show|shows|showed|mean|means|meant|here|there|now|then|however|instead|meanwhile|which|is|was|are|were|be|been|also|too|again|still|just|even)$/;

/** Behind the last comma, semicolon or “that” before `to`. */
function startOfClause(tokens: Tokens, to: number, floor: number): number {
  let at = to - 1;
  while (at >= floor && !/^(?:[,;:]|that|and|but)$/.test(tokens[at]?.lower ?? '') && !isQuotation(tokens[at]))
    at -= 1;
  return at + 1;
}

function isQuotation(token: SpeechToken | undefined): boolean {
  return token?.kind === 'quotation';
}

function relativeBefore(tokens: Tokens, to: number, floor: number): number | undefined {
  for (let at = to - 1; at > floor; at -= 1) {
    if (/^(?:who|whose|whom)$/.test(tokens[at]?.lower ?? '')) return at;
  }
  return undefined;
}

/** A participle, a preposition or “who” right behind a noun describes it. */
function modifies(token: SpeechToken | undefined): boolean {
  return token !== undefined && (prepositions.has(token.lower) || /(?:ed|ing)$/.test(token.lower));
}
