import { foldForMatching } from '../../text/fold.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../../text/span.ts';
import type { Sentence } from './read-sentences.ts';

/**
 * Who speaks the words at a place: the speaker of the quotation round them, as “last word of the name”, or `?` for a
 * quotation of nobody known; absent outside quotations.
 */
export function speakerAround(sentence: Sentence, place: Span): string | undefined {
  const quotation = sentence.quotations.find(
    (each) => containsSpan(each, place) && each.stated.form !== 'heading' && each.stated.form !== 'title',
  );
  if (quotation === undefined) return undefined;
  const { who } = quotation.inferred ?? {};
  if (who !== undefined) return who.split('-').at(-1) ?? who;
  const { speaker } = quotation.stated;
  if (speaker === undefined) return '?';
  const { kept, witness } = sentence.article;
  const words = foldForMatching(textOf(witness.text, speaker));
  const named = sentence.mentions.find(
    (each) => each.kind === 'name' && spansOverlap(each, kept.fromRaw(speaker)),
  );
  return named === undefined ? words : (sentence.names.at(0) ?? words);
}
