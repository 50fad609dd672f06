import type { Mention } from '../../schemas/mention.ts';
import type { Refiner } from '../extractor.ts';
import { speakerRules } from '../speech/speaker-rules.ts';
import { speakersMeant, type Inferred } from '../speech/speakers-meant.ts';
import type { QuotedWords } from '../speech/speech-token.ts';

/** Says who the speakers of quotations are; whoever cannot be told for sure stays unknown. */
export const speakers: Refiner = {
  id: 'speakers',
  rules: speakerRules,
  refine: (mentions, article) => {
    const spans = new Map(
      mentions.flatMap((mention) => {
        const speaker = mention.kind === 'quotation' ? mention.stated.speaker : undefined;
        return speaker ? [[speaker.start, speaker] as const] : [];
      }),
    );
    if (spans.size === 0) return mentions;
    const meant = speakersMeant([...spans.values()], article, quotedWordsOf(mentions));
    return mentions.map((mention) => withSpeaker(mention, meant));
  },
};

/** In the order of the text, as extractors give them. */
function quotedWordsOf(mentions: readonly Mention[]): QuotedWords[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'quotation') return [];
    const { start, end, stated } = mention;
    return [{ start, end, words: stated.words }];
  });
}

function withSpeaker(mention: Mention, meant: ReadonlyMap<number, Inferred | undefined>): Mention {
  if (mention.kind !== 'quotation' || !mention.stated.speaker) return mention;
  const inferred = meant.get(mention.stated.speaker.start);
  return inferred ? { ...mention, inferred } : mention;
}
