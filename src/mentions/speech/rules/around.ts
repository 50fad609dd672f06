import { mainSubject } from '../subject.ts';
import { speakerSpan, startsAsSentence, type Attribution, type SpeechScene } from '../speech-scene.ts';
import { cueAt } from './before.ts';

/** “…,” she said. “And so on.” The second is hers. */
export function sameParagraph(scene: SpeechScene): Attribution | undefined {
  const { previous, run } = scene;
  if (!previous?.attribution || previous.run.block !== run.block || !startsAsSentence(scene))
    return undefined;
  const { speaker, cue } = previous.attribution;
  return { rule: 'same-paragraph', speaker, ...(cue && { cue }) };
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
  let first = to - 1;
  while (first > 0 && !line[first]?.first && line[first]?.kind !== 'quotation') first -= 1;
  for (let verb = first; verb < Math.min(to, first + 60); verb += 1) {
    const found = cueAt(line, verb, first);
    if (found) return { rule: 'sentence-before', speaker: speakerSpan(line, found.subject) };
  }
  const subject = line[to - 1]?.lower === ':' ? mainSubject(line, first, to) : undefined;
  return subject && { rule: 'sentence-before', speaker: speakerSpan(line, subject) };
}

/** No verb of saying: the one whose sentence it is. */
export function sentenceSubject({ tokens, at, from }: SpeechScene): Attribution | undefined {
  const subject = mainSubject(tokens, from, at);
  if (!subject || empty.has(tokens[subject.from]?.lower ?? '')) return undefined;
  return { rule: 'sentence-subject', speaker: speakerSpan(tokens, subject) };
}

/** Words in the place of a subject that are nobody. */
const empty: ReadonlySet<string> = new Set(['here', 'it', 'that', 'there', 'these', 'this', 'those', 'what']);

/** A paragraph that begins with a quotation and says nothing goes on with the speaker of the paragraph before. */
export function paragraphBefore(scene: SpeechScene): Attribution | undefined {
  const { previous, run, at } = scene;
  if (at > 0 || !previous?.attribution || previous.run.block !== run.block - 1) return undefined;
  if (!startsAsSentence(scene) || weakRules.has(previous.attribution.rule)) return undefined;
  const { speaker, cue } = previous.attribution;
  return { rule: 'paragraph-before', speaker, ...(cue && { cue }) };
}

/** What these find is too unsure to be built upon. */
const weakRules: ReadonlySet<string> = new Set(['sentence-before', 'sentence-subject']);
