import { denyingWords } from './claim-words.ts';
import { phraseBefore, phraseFrom, type TokenRange } from './noun-phrase.ts';
import { auxiliaries, conjunctions, prepositions } from './sentence-words.ts';
import { speakerSpan, type Attribution, type SpeechScene } from './speech-scene.ts';
import type { SpeechToken } from './speech-token.ts';
import { reportingForm } from './verb-forms.ts';

type Tokens = readonly SpeechToken[];

/** Words the sentence gives to somebody else than its subject; without an attribution they are nobody's that can be told. */
export interface WordsOfOthers {
  readonly attribution?: Attribution;
}

/** The words of “his claim”, which he makes himself, are for other rules unless somebody denies it. */
export function claimOf({ tokens, from }: SpeechScene, noun: number): WordsOfOthers | undefined {
  const next = tokens[noun + 1]?.lower ?? '';
  if (next === 'by' || next === 'from') {
    const owner = phraseFrom(tokens, noun + 2, tokens.length);
    if (owner) return ownedWords(tokens, owner);
  }
  const verb = verbBefore(tokens, noun, from);
  if (makes.test(verb) && ownerBefore(tokens, noun) === undefined) return undefined;
  return ownedBy(tokens, noun);
}

/** Verbs by which their subject makes a claim its own. */
const makes =
  /^(?:ma[dk]es?|making|repeat\w*|reiterat\w*|rais(?:e|es|ed|ing)|level\w*|voic(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|push\w*|press(?:ed|es|ing)?|advanc\w+|float\w*|spread\w*|offer\w*|post\w*|released?|g[ai]ve\w*|express\w*|defend\w*|retract\w*|with|in)$/;

function verbBefore(tokens: Tokens, noun: number, from: number): string {
  let at = noun - 1;
  while (at > from && noun - at < 5 && !isVerbLike(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.lower ?? '';
}

function isVerbLike(word: string): boolean {
  return makes.test(word) || denyingWords.has(word) || auxiliaries.has(word) || prepositions.has(word);
}

export function ownedBy(tokens: Tokens, noun: number): WordsOfOthers {
  const owner = ownerBefore(tokens, noun);
  return owner ? ownedWords(tokens, owner) : {};
}

function ownedWords(tokens: Tokens, owner: TokenRange): WordsOfOthers {
  return { attribution: { rule: 'claim-owner', speaker: speakerSpan(tokens, owner) } };
}

/** “Mr. Khan” of “Mr. Khan's latest claim”; “his” of “his claim”. */
function ownerBefore(tokens: Tokens, noun: number): TokenRange | undefined {
  for (let word = noun - 1; word >= Math.max(0, noun - 4); word -= 1) {
    const token = tokens[word];
    if (token?.kind !== 'word') return undefined;
    if (/^(?:his|her|their)$/.test(token.lower)) return { from: word, to: word + 1 };
    if (token.tail.startsWith("'")) return phraseBefore(tokens, word + 1, afterPreposition(tokens, word));
    if (
      prepositions.has(token.lower) ||
      conjunctions.has(token.lower) ||
      reportingForm(token.lower) === 'finite'
    )
      return undefined;
  }
  return undefined;
}

/** Of “Reacting to Mr. Khan's remark” the owner is behind the preposition. */
function afterPreposition(tokens: Tokens, word: number): number {
  for (let at = word - 1; at >= Math.max(0, word - 8); at -= 1) {
    if (prepositions.has(tokens[at]?.lower ?? '')) return at + 1;
  }
  return 0;
}
