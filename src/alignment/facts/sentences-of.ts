import type { BlockKind } from '../../schemas/entry.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Witness } from '../../schemas/witness.ts';
import { foldForMatching } from '../../text/fold.ts';
import { keptTextOf } from '../../text/kept-text.ts';
import type { Span } from '../../text/span.ts';
import type { UnweighedSentence } from './fact-sentence.ts';
import type { PlacedMention } from './placed-mention.ts';
import { termsOf } from './terms-of.ts';

/** Blocks whose sentences tell facts. Credits, bylines and labels tell of the article, not of the story. */
const telling: ReadonlySet<BlockKind> = new Set([
  'headline',
  'dek',
  'paragraph',
  'subheading',
  'pull-quote',
  'caption',
]);

/** The sentences of an article that tell facts, in order, each with its terms. */
export function sentencesOf(witness: Witness): UnweighedSentence[] {
  const { text, fromRaw } = keptTextOf(witness.text, witness.entry);
  const folded = foldForMatching(text);
  const read = mentionReader(witness.mentions, fromRaw);
  return witness.entry.blocks
    .filter(({ kind }) => telling.has(kind))
    .flatMap(({ kind, sentences }) => sentences.map((span) => ({ kind, span })))
    .map(({ kind, span }) => {
      const keys = termsOf({ folded, span: fromRaw(span), mentions: read(span) });
      return { article: witness.id, span: { start: span.start, end: span.end }, block: kind, keys };
    });
}

/** Asked for sentence after sentence, so that every mention is looked at once. */
function mentionReader(mentions: readonly Mention[], fromRaw: (span: Span) => Span) {
  let at = 0;
  return ({ start, end }: Span): PlacedMention[] => {
    while ((mentions[at]?.start ?? Infinity) < start) at += 1;
    const inside: PlacedMention[] = [];
    for (let mention = mentions[at]; mention !== undefined && mention.start < end; mention = mentions[at]) {
      if (mention.end <= end) inside.push({ mention, at: fromRaw(mention) });
      at += 1;
    }
    return inside;
  };
}
