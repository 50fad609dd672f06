import { phraseFrom } from '../noun-phrase.ts';
import { speakerSpan, spanOfTokens, type Attribution, type SpeechScene } from '../speech-scene.ts';
import { subjectOf } from '../subject.ts';
import { writtenThings } from '../work-words.ts';

/** How far before a quotation the thing is looked for that it is written on, in tokens. */
const reach = 24;
/** How far before it the word for reading stands: “with the words”. */
const near = 4;

const readingWords =
  /^(?:read|reads|reading|says|said|saying|words|inscription|slogan|message|bearing|inscribed|emblazoned|scrawled|proclaiming|declaring|written)$/;

/** “a note reading”, “a cap; so it said”: something to write on, and a word for what stands there. */
export function isInscription({ tokens, at, from }: SpeechScene): boolean {
  if (!isNear(tokens, Math.max(from, at - near), at, (word) => readingWords.test(word))) return false;
  return isNear(tokens, Math.max(from, at - reach), at, (word) => writtenThings.has(word));
}

function isNear(
  tokens: SpeechScene['tokens'],
  from: number,
  to: number,
  isWanted: (word: string) => boolean,
): boolean {
  return tokens.slice(from, to).some(({ lower }) => isWanted(lower));
}

/** Who wrote it, if a clause tells: “a note handwritten by Smith”; else what it is written on, when that is said to read so. */
export function inscriptionSource(scene: SpeechScene): Attribution | undefined {
  if (!isInscription(scene)) return undefined;
  return authorOf(scene) ?? thingOf(scene);
}

function authorOf({ tokens, at, from, to }: SpeechScene): Attribution | undefined {
  for (let by = at - 1; by > Math.max(from, at - reach); by -= 1) {
    if (
      tokens[by]?.lower !== 'by' ||
      !/^(?:hand)?(?:written|signed|penned|scrawled)$/.test(tokens[by - 1]?.lower ?? '')
    )
      continue;
    const phrase = phraseFrom(tokens, by + 1, to);
    if (!phrase) continue;
    const cue = spanOfTokens(tokens, { from: by - 1, to: by + 1 });
    return { rule: 'written-by', speaker: speakerSpan(tokens, phrase), cue };
  }
  return undefined;
}

function thingOf({ tokens, at, from }: SpeechScene): Attribution | undefined {
  for (let verb = at - 1; verb > Math.max(from, at - near); verb -= 1) {
    if (!/^(?:read|reads|reading|says|said|saying)$/.test(tokens[verb]?.lower ?? '')) continue;
    const subject = subjectOf(tokens, verb, from);
    if (!subject) continue;
    const cue = spanOfTokens(tokens, { from: verb, to: verb + 1 });
    return { rule: 'written-on', speaker: speakerSpan(tokens, subject), cue };
  }
  return undefined;
}
