import { phraseFrom } from './noun-phrase.ts';
import { cueAt } from './rules/before.ts';
import { conjunctions, subordinators } from './sentence-words.ts';
import type { SpeechToken } from './speech-token.ts';
import { reportingForm } from './verb-forms.ts';

type Tokens = readonly SpeechToken[];

/** Whether the quotation stands in what the noun is about: “claim that …”, “accusation of “…””. */
export function holds(tokens: Tokens, noun: number, at: number): boolean {
  const opener = openerBehind(tokens, noun, at);
  const { lower } = tokens[opener] ?? {};
  if (lower === 'of' || lower === 'about') return at - opener <= 4;
  return lower === 'that' && !isLeft(tokens, opener + 1, at) && !hasOwnVerb(tokens, opener, at);
}

/** “claims that”, “claims by Mr. Vance that”. */
function openerBehind(tokens: Tokens, noun: number, at: number): number {
  const next = tokens[noun + 1]?.lower ?? '';
  if (next !== 'by' && next !== 'from') return noun + 1;
  const owner = phraseFrom(tokens, noun + 2, at);
  return owner ? owner.to : noun + 1;
}

/** Whether a second verb has closed the clause: “the claim that nobody cared was “rubbish””. */
function isLeft(tokens: Tokens, from: number, at: number): boolean {
  let verbs = 0;
  for (let word = from; word < at; word += 1) {
    const token = tokens[word];
    if (!token) continue;
    if (token.kind === 'quotation') verbs += word === from && token.run && isLong(token) ? 1 : 0;
    else if (conjunctions.has(token.lower) || subordinators.has(token.lower)) verbs = 0;
    else if (finite.test(token.lower) && !finite.test(tokens[word - 1]?.lower ?? '')) verbs += 1;
  }
  return verbs > 1;
}

const finite = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does)$/;

/** Of more than a word or two, and so perhaps the whole clause. */
function isLong({ start, end }: SpeechToken): boolean {
  return end - start > 10;
}

/** “the claim that Smith called it “…””: who says it within the claim is for other rules. */
function hasOwnVerb(tokens: Tokens, from: number, at: number): boolean {
  for (let verb = from + 1; verb < at; verb += 1) {
    if (reportingForm(tokens[verb]?.lower ?? '') === 'finite' && cueAt(tokens, verb, from + 1)) return true;
  }
  return false;
}
