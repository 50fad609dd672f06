import { phraseFrom } from '../noun-phrase.ts';
import { speakerSpan, type Attribution, type SpeechScene } from '../speech-scene.ts';

/** “PENCE: We will.”: the name of the speaker stands inside the marks. */
export function transcriptLabel({ article, run }: SpeechScene): Attribution | undefined {
  const { start, end } = run.words;
  const label = labelIn(article.folded.slice(start, Math.min(end, start + longest)));
  return label === undefined
    ? undefined
    : { rule: 'transcript-label', speaker: { start, end: start + label.length } };
}

const longest = 60;

/** In capitals, or a name of two words and more; “Look: …” is none. */
function labelIn(words: string): string | undefined {
  return /^(?:[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,4}|[A-Z][a-z.'-]+(?: [A-Z][A-Za-z.'-]+){1,3})(?=:\s)/.exec(
    words,
  )?.[0];
}

/** A pull-quote has its speaker in a block of its own, right behind it. */
function blockBehind({ article, run, tokens, at }: SpeechScene): Attribution | undefined {
  const next = article.blocks[run.block + 1];
  if (next?.kind !== 'attribution' || at > 0 || tokens.length > at + 3) return undefined;
  const words = /[\p{L}\p{N}].{0,200}/u.exec(article.folded.slice(next.start, next.end));
  if (!words) return undefined;
  const start = next.start + words.index;
  const { length } = words[0].replace(/[\s.]+$/, '');
  return { rule: 'signature', speaker: { start, end: start + length } };
}

/** “…” — Ann Smith: a dash and a name behind a quotation that is a paragraph of its own. */
export function signature(scene: SpeechScene): Attribution | undefined {
  const { tokens, at } = scene;
  const behind = blockBehind(scene);
  if (behind) return behind;
  let dash = at + 1;
  while (dash < at + 3 && /^[.,]$/.test(tokens[dash]?.lower ?? '')) dash += 1;
  if (at > 1 || tokens[dash]?.lower !== '—') return undefined;
  if (!tokens[dash + 1]?.capital) return undefined;
  const phrase = phraseFrom(tokens, dash + 1, tokens.length);
  return phrase && { rule: 'signature', speaker: speakerSpan(tokens, phrase) };
}
