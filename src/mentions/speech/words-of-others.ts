import { holds } from './claim-clause.ts';
import { claimOf, ownedBy, type WordsOfOthers } from './claim-owner.ts';
import { claimNouns, claimNounsBehind, denyingWords } from './claim-words.ts';
import { cueAt } from './rules/before.ts';
import type { SpeechScene } from './speech-scene.ts';
import { dash, type SpeechToken } from './speech-token.ts';
import { askedBy, hasComma, isDenied, isQuestion, isUnsaid } from './unsaid-words.ts';
import { reportingForm } from './verb-forms.ts';

type Tokens = readonly SpeechToken[];

/**
 * Whether the quotation stands in a claim, a denial or a question that the sentence speaks of: “the report's claim that
 * “…””, “she denied that it was “…””, “asked whether he was “…””. Its words are the claim's owner's, or nobody's.
 */
export function wordsOfOthers(scene: SpeechScene): WordsOfOthers | undefined {
  return isSoCalled(scene) ? {} : (claimBehind(scene) ?? clauseAround(scene));
}

/** “the so-called “bedroom tax””: everybody calls it so, or nobody in sight. */
function isSoCalled({ tokens, at }: SpeechScene): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'so-called' || (before === 'called' && tokens[at - 3]?.lower === 'so');
}

/** “Mr. Khan's “thug” remark”, “the “rigged” claims”. */
function claimBehind({ tokens, at }: SpeechScene): WordsOfOthers | undefined {
  const [quotation, next] = [tokens[at], tokens[at + 1]];
  if (quotation?.tail === ',' || !claimNounsBehind.has(next?.lower ?? '')) return undefined;
  return ownedBy(tokens, at);
}

const farthest = 30;

/** Looks left from the quotation for the word whose clause it stands in; the nearest decides. */
function clauseAround(scene: SpeechScene): WordsOfOthers | undefined {
  const { tokens, at, from } = scene;
  for (let word = at - 1; word >= Math.max(from, at - farthest); word -= 1) {
    const { lower = '', kind } = tokens[word] ?? {};
    if (lower === ';' || lower === dash || (lower === ':' && word === at - 1)) return undefined;
    if (kind !== 'word') continue;
    if (claimNouns.has(lower)) {
      if (isVerbHere(tokens, word)) continue;
      if (holds(tokens, word, at)) return claimOf(scene, word);
    }
    if (denyingWords.has(lower) && isDenied(tokens, word, at)) return {};
    if (isQuestion(tokens, word, from) && !hasComma(tokens, word, at)) return askedBy(tokens, word);
    if (isUnsaid(tokens, word) && !hasComma(tokens, word, at)) return {};
  }
  return undefined;
}

/** “he claims that”: a pronoun, a name or a plural before it and no denial or article. */
function isVerbHere(tokens: Tokens, word: number): boolean {
  return cueAt(tokens, word, Math.max(0, word - farthest)) !== undefined && !isObject(tokens, word);
}

/** What stands behind “denied” or “said” is no verb. */
function isObject(tokens: Tokens, word: number): boolean {
  const before = tokens[word - 1]?.lower ?? '';
  return denyingWords.has(before) || reportingForm(before) === 'finite';
}
