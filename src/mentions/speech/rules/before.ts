import { isPronoun, phraseFrom, type TokenRange } from '../noun-phrase.ts';
import { determiners } from '../sentence-words.ts';
import { speakerSpan, spanOfTokens, type Attribution, type SpeechScene } from '../speech-scene.ts';
import type { SpeechToken } from '../speech-token.ts';
import { subjectOf } from '../subject.ts';
import { isNamingVerb } from '../verb-classes.ts';
import { reportingForm } from '../verb-forms.ts';

const farthest = 60;

/** Smith said: “…”; Smith called it “…”; Smith, a farmer, said voters were “…”. */
export function saidBefore(scene: SpeechScene): Attribution | undefined {
  const cue = lastCue(scene, scene.at - 1, Math.max(scene.from, scene.at - farthest));
  return cue && attributionOf('said-before', scene, outermost(scene, cue));
}

/** Smith said: “…”, where little stands between. */
export function introduced(scene: SpeechScene): Attribution | undefined {
  const { tokens, at, from } = scene;
  const mark = tokens[at - 1]?.lower;
  if (mark !== ',' && mark !== ':') return undefined;
  const cue = lastCue(scene, at - 2, Math.max(from, at - 12));
  if (!cue || tokens.slice(cue.verb, at).some(({ kind }) => kind === 'quotation')) return undefined;
  return attributionOf('introduced', scene, outermost(scene, cue));
}

/** A reporting verb and its subject. */
export interface Cue {
  readonly verb: number;
  readonly subject: TokenRange;
}

/** The last reporting verb from `last` back to `first` that governs what stands behind `last`. */
function lastCue({ tokens, from, at }: SpeechScene, last: number, first: number): Cue | undefined {
  let isClosed = false;
  for (let verb = last; verb >= first; verb -= 1) {
    const token = tokens[verb];
    if (!token) continue;
    const cue = cueAt(tokens, verb, from);
    if (cue && !isAnybody(tokens[cue.subject.from]) && !(isClosed && isNamingVerb(token.lower)) && at > verb)
      return cue;
    isClosed ||= endsObject.test(token.lower);
  }
  return undefined;
}

/** “anyone who complains” says nothing that is quoted. */
function isAnybody(token: SpeechToken | undefined): boolean {
  return /^(?:any|every|no)(?:body|one)$|^those$/.test(token?.lower ?? '');
}

const endsObject =
  /^(?:is|are|was|were|will|would|has|have|had|can|could|may|might|should|must|does|did|said|says)$/;

/** Of “she said she recalled thinking” the first: it names who the pronoun behind it means. */
function outermost(scene: SpeechScene, cue: Cue): Cue {
  const { tokens, from } = scene;
  const head = tokens[cue.subject.from];
  if (!head || cue.subject.to - cue.subject.from > 1 || !isPronoun(head)) return cue;
  const isOwn = isNamingVerb(tokens[cue.verb]?.lower ?? '') && tokens[cue.subject.from - 1]?.lower !== 'what';
  if (isOwn && head.lower !== 'it') return cue;
  return lastCue(scene, cue.subject.from - 1, Math.max(from, cue.verb - farthest)) ?? cue;
}

function attributionOf(rule: string, { tokens }: SpeechScene, { verb, subject }: Cue): Attribution {
  return {
    rule,
    speaker: speakerSpan(tokens, subject),
    cue: spanOfTokens(tokens, { from: verb, to: verb + 1 }),
  };
}

/** The cue whose verb stands at `verb`, if a reporting verb with a subject stands there. */
export function cueAt(tokens: readonly SpeechToken[], verb: number, from: number): Cue | undefined {
  const token = tokens[verb];
  if (token?.kind !== 'word' || token.capital || token.tail !== '') return undefined;
  const form = isPutIt(token, tokens[verb + 1]) ? 'finite' : reportingForm(token.lower);
  const before = tokens[verb - 1];
  if (form === undefined || !before || isNounHere(token, before, tokens[verb - 2], tokens[verb + 1], form))
    return undefined;
  if (form === 'finite' && isPassive(tokens, verb, from)) return agentBehind(tokens, verb);
  const subject = before.lower === 'as' ? quotedAs(tokens, verb, from) : subjectOf(tokens, verb, from);
  if (!subject || isNameGiven(tokens, verb, subject)) return undefined;
  return { verb, subject };
}

/** “the mother” of “the judge quoted the mother as saying”, “Smith” of “Smith was quoted as saying”. */
function quotedAs(tokens: readonly SpeechToken[], verb: number, from: number): TokenRange | undefined {
  for (let quoted = verb - 2; quoted >= Math.max(from, verb - 14); quoted -= 1) {
    if (!/^(?:quot|cit|report|record|describ)(?:e|es|ed|ing)$/.test(tokens[quoted]?.lower ?? '')) continue;
    if (isPassive(tokens, quoted, from)) return subjectOf(tokens, quoted, from);
    const object = phraseFrom(tokens, quoted + 1, verb - 1);
    return object ?? subjectOf(tokens, verb, from);
  }
  return subjectOf(tokens, verb, from);
}

/** “was called”; not “said”, which nobody is. */
function isPassive(tokens: readonly SpeechToken[], verb: number, from: number): boolean {
  if (!/(?:ed|told|written|sung|known)$/.test(tokens[verb]?.lower ?? '')) return false;
  let at = verb - 1;
  while (at > from && /ly$|^(?:not|also|once|often|never|been|being)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return tokens.slice(at, verb).some(({ lower }) => beForms.test(lower));
}

const beForms = /^(?:am|are|be|been|being|is|was|were|get|gets|got)$/;

/** “by critics” behind “was called “a mistake””. */
function agentBehind(tokens: readonly SpeechToken[], verb: number): Cue | undefined {
  for (let by = verb + 1; by < Math.min(tokens.length, verb + 14) && !tokens[by]?.first; by += 1) {
    if (tokens[by]?.lower !== 'by') continue;
    const subject = phraseFrom(tokens, by + 1, Math.min(tokens.length, by + 20));
    return subject && { verb, subject };
  }
  return undefined;
}

/** “a robot named “Hope””, where nobody calls it so; but “what he called “Hope””. */
function isNameGiven(tokens: readonly SpeechToken[], verb: number, { from, to }: TokenRange): boolean {
  if (tokens[verb + 1]?.kind !== 'quotation' || to !== verb) return false;
  if (!/^(?:called|labell?ed|named|dubbed|nicknamed|termed|branded)$/.test(tokens[verb]?.lower ?? ''))
    return false;
  const head = tokens[from];
  const before = tokens[from - 1]?.lower ?? '';
  return !/^(?:what|which|whom|who|that)$/.test(before) && !(head && isPronoun(head));
}

/** “as she put it” */
function isPutIt({ lower }: SpeechToken, next: SpeechToken | undefined): boolean {
  return (lower === 'put' || lower === 'puts') && next?.lower === 'it';
}

/** Tells “the claims”, “Trump’s claims”, “late-night tweets” and “voters claims” from “he claims”. */
function isNounHere(
  { lower }: SpeechToken,
  before: SpeechToken,
  second: SpeechToken | undefined,
  next: SpeechToken | undefined,
  form: string,
): boolean {
  if (next?.lower === '-' || before.lower === '-') return true;
  if (determiners.has(before.lower) && !/^(?:all|that|this|some|many|both)$/.test(before.lower)) return true;
  const isPlural = lower.endsWith('s') && !/^(?:was|says)$/.test(lower);
  if (form !== 'base' && !isPlural) return false;
  if (before.tail === "'s" && !isPronoun(before)) return true;
  if (isPlural) return second?.lower === '-' || (/[^s]s$/.test(before.lower) && !before.capital);
  if (before.capital && second?.lower === 'and') return false;
  return (
    before.kind !== 'word' ||
    /^(?:was|is|has|its|this|does|as)$/.test(before.lower) ||
    !/[^s]s$|^(?:they|we|i|you|who|to|not|people|men|women)$|^(?:will|would|can|could|may|might|must|should|did|does|do|didn't|also|both|all|n't)$|ly$|n't$/.test(
      before.lower,
    )
  );
}

/** According to Smith, the plan is “…”; before the quotation or behind it. */
export function accordingTo({ tokens, at, from, to }: SpeechScene): Attribution | undefined {
  for (let word = Math.max(from, at - farthest); word < Math.min(to, at + farthest); word += 1) {
    if (tokens[word]?.lower !== 'according' || tokens[word + 1]?.lower !== 'to') continue;
    const phrase = phraseFrom(tokens, word + 2, to);
    if (!phrase) continue;
    return {
      rule: 'according-to',
      speaker: speakerSpan(tokens, phrase),
      cue: spanOfTokens(tokens, { from: word, to: word + 2 }),
    };
  }
  return undefined;
}
