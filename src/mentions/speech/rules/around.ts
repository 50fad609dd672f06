import { isPronoun, type TokenRange } from '../noun-phrase.ts';
import { determiners, roleWords } from '../sentence-words.ts';
import { mainSubject } from '../subject.ts';
import { speakerSpan, startsAsSentence, type Attribution, type SpeechScene } from '../speech-scene.ts';
import { isNamingVerb } from '../verb-classes.ts';
import { cueAt } from './before.ts';

/** “…,” she said. “And so on.” The second is hers, unless a sentence between them gives somebody else the word. */
export function sameParagraph(scene: SpeechScene): Attribution | undefined {
  const { previous, run, tokens, at, from } = scene;
  if (!previous?.attribution || previous.run.block !== run.block || !startsAsSentence(scene))
    return undefined;
  if (at > from && tokens[at - 1]?.lower !== ':') return undefined;
  const first = startOfSentenceBefore(tokens, from);
  const between = tokens.slice(first, from).some(({ kind }) => kind === 'quotation')
    ? undefined
    : cueBetween(tokens, first, from);
  if (between) return { rule: 'sentence-before', speaker: speakerSpan(tokens, between) };
  const { speaker, cue } = previous.attribution;
  return { rule: 'same-paragraph', speaker, ...(cue && { cue }) };
}

type Tokens = SpeechScene['tokens'];

/** Where the sentence that ends before token `to` begins; a quotation may begin one as well. */
function startOfSentenceBefore(tokens: Tokens, to: number): number {
  let first = to - 1;
  const limit = Math.max(0, to - farthest);
  while (first > limit && !tokens[first]?.first && tokens[first]?.kind !== 'quotation') first -= 1;
  return Math.max(0, first);
}

const farthest = 80;

/** The subject of the first verb of saying from `from` on. */
function cueBetween(tokens: Tokens, from: number, to: number): TokenRange | undefined {
  for (let verb = from; verb < to; verb += 1) {
    const cue = isNamingVerb(tokens[verb]?.lower ?? '') ? undefined : cueAt(tokens, verb, from);
    if (cue) return cue.subject;
  }
  return undefined;
}

/** A quotation that runs over paragraphs has one speaker. */
export function runsOver({ previous, run }: SpeechScene): Attribution | undefined {
  if (!run.continues || !previous?.attribution) return undefined;
  const { speaker, cue } = previous.attribution;
  return { rule: 'runs-over', speaker, ...(cue && { cue }) };
}

/** The sentence before says who speaks: Smith answered at once. “It is …”; or leads up to the quotation with a colon. */
export function sentenceBefore(scene: SpeechScene): Attribution | undefined {
  if (!startsAsSentence(scene)) return undefined;
  const { tokens, from, before } = scene;
  const line = from > 0 ? tokens : before();
  const to = from > 0 ? from : line.length;
  const first = startOfSentenceBefore(line, to);
  const found = cueBetween(line, first, to);
  if (found && canSpeak(line.slice(found.from, found.to)))
    return { rule: 'sentence-before', speaker: speakerSpan(line, found) };
  const subject = line[to - 1]?.lower === ':' ? mainSubject(line, first, to) : undefined;
  return subject && { rule: 'sentence-before', speaker: speakerSpan(line, subject) };
}

/** No verb of saying: the one whose sentence it is. */
export function sentenceSubject({ tokens, at, from }: SpeechScene): Attribution | undefined {
  const subject = mainSubject(tokens, from, at);
  if (!subject || !canSpeak(tokens.slice(subject.from, subject.to))) return undefined;
  const [verb, next] = [tokens[subject.to]?.lower ?? '', tokens[subject.to + 1]?.lower ?? ''];
  if (beForms.test(verb) && /(?:ed|en)$/.test(next)) return undefined; // whoever is awarded something says nothing
  return { rule: 'sentence-subject', speaker: speakerSpan(tokens, subject) };
}

const beForms = /^(?:is|are|was|were|be|been|being)$/;

/** A pronoun for people, a name or a role; “the market” and “Smith’s” in “Smith’s “Northern Lights”” are none. */
function canSpeak(phrase: Tokens): boolean {
  const [first] = phrase;
  if (!first || phrase.at(-1)?.tail === "'s") return false;
  if (isPronoun(first)) return first.lower !== 'it';
  return phrase.some(
    ({ lower, capital }) => (capital && !determiners.has(lower) && !empty.has(lower)) || roleWords.has(lower),
  );
}

/** Words in the place of a subject that are nobody. */
const empty: ReadonlySet<string> = new Set(['here', 'it', 'there', 'what']);

/** A paragraph that is one quotation goes on with the speaker of the paragraph before, if that ends with speech and who speaks. */
export function paragraphBefore(scene: SpeechScene): Attribution | undefined {
  const { previous, run, at, tokens, article } = scene;
  if (at > 0 || tokens.length > 1 || previous?.run.block !== run.block - 1) return undefined;
  const { attribution, form } = previous;
  if (!attribution || form !== 'direct' || !surelySpoken.has(attribution.rule)) return undefined;
  const { start, end } = previous.run;
  const closes = article.blocks[previous.run.block]?.sentences.at(-1);
  const isLast = closes !== undefined && closes.start < Math.max(end, attribution.speaker.end);
  if (!startsAsSentence(scene) || !isLast || article.folded.slice(start, end).includes('?')) return undefined;
  const { speaker, cue } = attribution;
  return { rule: 'paragraph-before', speaker, ...(cue && { cue }) };
}

/** Rules by which the paragraph before ends with whole sentences somebody says. */
const surelySpoken: ReadonlySet<string> = new Set([
  'introduced',
  'runs-over',
  'said-speaker',
  'same-paragraph',
  'speaker-said',
]);
