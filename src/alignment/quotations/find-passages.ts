import type { QuotationVersion } from '../../schemas/alignment.ts';
import type { BlockKind } from '../../schemas/entry.ts';
import type { MentionOf } from '../../schemas/mention.ts';
import type { Witness } from '../../schemas/witness.ts';
import { keptTextOf, type KeptText } from '../../text/kept-text.ts';
import { containsSpan, textOf, type Span } from '../../text/span.ts';
import { isWord } from '../../values/classify-variants.ts';
import { quotationTokens } from '../../values/quotation-tokens.ts';
import { comparePassages, type QuotedPassage } from './quoted-passage.ts';
import { tellingStems } from './telling-words.ts';

/** All quotations of an article, of every form, in order. */
export function findPassages(witness: Witness): QuotedPassage[] {
  const kept = keptTextOf(witness.text, witness.entry);
  const nameOf = fullestNames(witness);
  const sentenceAt = finderOf(
    witness.entry.blocks.flatMap(({ kind, sentences }) => sentences.map((span) => ({ ...span, kind }))),
  );
  return witness.mentions
    .flatMap((mention) => {
      if (mention.kind !== 'quotation') return [];
      const sentence = sentenceAt(mention);
      const version = toVersion(witness, mention, kept, nameOf);
      const span = kept.fromRaw(mention.stated.words);
      const words = textOf(kept.text, span);
      const tokens = quotationTokens(words);
      const passage: QuotedPassage = {
        version,
        form: mention.stated.form,
        block: sentence?.kind ?? 'paragraph',
        words,
        tokens,
        keys: tokens.filter(isWord).map(({ key }) => key),
        toRaw: ({ start, end }) => kept.toRaw({ start: span.start + start, end: span.start + end }),
        context: contextOf(version, sentence, kept),
        cue: mention.stated.cue,
      };
      return [passage];
    })
    .toSorted(comparePassages);
}

function toVersion(
  { id, text }: Witness,
  { start, end, stated, inferred }: MentionOf<'quotation'>,
  kept: KeptText,
  nameOf: ReadonlyMap<string, string>,
): QuotationVersion {
  const read = (span: Span) => textOf(kept.text, kept.fromRaw(span)).replace(/\s+/g, ' ').trim();
  const described = stated.speaker && read(stated.speaker);
  const name = (inferred && nameOf.get(inferred.who)) ?? described;
  const isKnown =
    inferred !== undefined ||
    (stated.form !== 'inscription' && described !== undefined && /\w{4}/.test(described)); // “he” names nobody, nor does “a note”
  return {
    article: id,
    start,
    end,
    words: stated.words,
    marked: !/^[\p{L}\p{N}]/u.test(text.slice(start, end)) || stated.words.start > start,
    ...(name !== undefined && isKnown && { speaker: { ...(inferred && { id: inferred.who }), name } }),
    ...(stated.occasion && { occasion: read(stated.occasion) }),
  };
}

/** The fullest name the article has for each person, by id. */
function fullestNames({ mentions }: Witness): ReadonlyMap<string, string> {
  return new Map(
    mentions.flatMap((each) =>
      each.kind === 'name' && each.inferred ? [[each.inferred.who, each.inferred.name] as const] : [],
    ),
  );
}

// a sentence that runs on without end would be read again for each quotation in it
const furthest = 400;

function contextOf(
  { start, end, speaker }: QuotationVersion,
  sentence: Span | undefined,
  kept: KeptText,
): ReadonlySet<string> {
  if (sentence === undefined) return new Set();
  const [outer, inner] = [kept.fromRaw(sentence), kept.fromRaw({ start, end })];
  const before = kept.text.slice(Math.max(outer.start, inner.start - furthest), inner.start);
  const after = kept.text.slice(inner.end, Math.min(outer.end, inner.end + furthest));
  const keys = quotationTokens(`${before} ${after}`).filter(isWord);
  const stems = tellingStems(keys.map(({ key }) => key));
  const named = [...(speaker?.id?.split('-') ?? []), ...(speaker?.name.split(' ') ?? [])];
  tellingStems(named.map((each) => each.toLowerCase())).forEach((stem) => stems.delete(stem));
  return stems;
}

/** Finds the span that holds another, among spans in order that do not overlap. */
function finderOf<Held extends Span & { readonly kind: BlockKind }>(
  spans: readonly Held[],
): (span: Span) => Held | undefined {
  return (span) => {
    let [low, high] = [0, spans.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((spans[middle]?.start ?? Infinity) <= span.start) low = middle;
      else high = middle - 1;
    }
    const found = spans[low];
    return found && containsSpan(found, { start: span.start, end: span.start + 1 }) ? found : undefined;
  };
}
