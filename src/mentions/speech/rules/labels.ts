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

/** “…” — Ann Smith: a dash and a name behind a quotation that is a paragraph of its own. */
export function signature({ tokens, at, article, run }: SpeechScene): Attribution | undefined {
  let dash = at + 1;
  while (dash < at + 3 && /^[.,]$/.test(tokens[dash]?.lower ?? '')) dash += 1;
  if (at > 1 || tokens[dash]?.lower !== '-') return undefined;
  if (article.blocks[run.block]?.sentences.length === 0 || !tokens[dash + 1]?.capital) return undefined;
  const phrase = phraseFrom(tokens, dash + 1, tokens.length);
  return phrase && { rule: 'signature', speaker: speakerSpan(tokens, phrase) };
}
