/** The words of an article as copies are found by: its own text alone, word by word, each with a key that copies share. */
import type { BlockKind } from '../schemas/entry.ts';
import type { Witness } from '../schemas/witness.ts';
import { foldForMatching } from '../text/fold.ts';
import { keptTextOf } from '../text/kept-text.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';
import { spellingKey } from '../values/spelling-key.ts';

/** A word or number; its span counts into the raw text. */
export interface WitnessWord extends Span {
  /**
   * Equal for one word in other case, spelling or typography: “U.S.” and “US”, “organisations” and “organizations”. The
   * pronoun “us” is another word.
   */
  readonly key: string;
  /** Whether it is marked as speech: by quotation marks, the signature of a post, or a colon that ends the block before. */
  readonly quoted: boolean;
  /** Whether it belongs to a name, and so recurs in every account of the story. */
  readonly named: boolean;
  /** Which block of the entry it stands in. */
  readonly block: number;
  /** Which sentence of the article, counted over all blocks taken. */
  readonly sentence: number;
}

/**
 * What an article tells in words of its own. Captions come with the photograph, a pull-quote repeats words that stand
 * elsewhere, and bylines, datelines, labels and credits tell of the article.
 */
const ownText: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'subheading', 'paragraph']);

// a post that was embedded whole: “… — Jane Doe (@janedoe) May 3, 2018”
const signedPost = /(?:—|–|--)\s?[^—–()\n]{2,60}\(@\w{1,30}\)[^()\n]{0,40}$/u;

/**
 * The words of an article in order. `keys` remembers keys of words already met; hand in one map for many articles.
 * Cost: one look at each character, block, mention.
 */
export function wordsOfWitness(
  { text: raw, entry, mentions }: Pick<Witness, 'text' | 'entry' | 'mentions'>,
  keys: Map<string, string> = new Map(),
): WitnessWord[] {
  const kept = keptTextOf(raw, entry);
  const folded = foldForMatching(kept.text);
  const isQuoted = withinAny(
    mentions.flatMap((each) => (each.kind === 'quotation' ? [each.stated.words] : [])),
  );
  const isNamed = withinAny(mentions.filter(({ kind }) => kind === 'name'));
  let sentence = 0;
  let announced = false;
  return entry.blocks.flatMap((block, at) => {
    if (!ownText.has(block.kind)) return [];
    const from = kept.fromRaw(block).start;
    const written = kept.text.slice(from, kept.fromRaw(block).end);
    const sentenceOf = stepper(block.sentences);
    const isSpeech = announced || signedPost.test(written);
    announced = written.trimEnd().endsWith(':');
    const words = tokenize(folded.slice(from, kept.fromRaw(block).end)).flatMap((token) => {
      if (token.kind === 'punctuation') return [];
      const read = { start: from + token.start, end: from + token.end };
      const span = kept.toRaw(read);
      const key = keyOf(kept.text.slice(read.start, read.end), folded.slice(read.start, read.end), keys);
      const place = { block: at, sentence: sentence + sentenceOf(span) };
      return [{ ...span, key, quoted: isSpeech || isQuoted(span), named: isNamed(span), ...place }];
    });
    sentence += block.sentences.length;
    return words;
  });
}

function keyOf(surface: string, folded: string, keys: Map<string, string>): string {
  if (surface === 'US' || folded === 'u.s.' || folded === 'u.s') return 'u.s.';
  let key = keys.get(folded);
  if (key === undefined) {
    // a soft hyphen is invisible; points stand between initials, or in a number, where they tell
    const bare = folded.replaceAll('\u00ad', '');
    key = /^\d/.test(bare) ? bare : spellingKey(bare.replaceAll('.', ''));
    keys.set(folded, key);
  }
  return key;
}

/** Asked for spans in order: whether one lies within any of the given, which may nest. */
function withinAny(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let [at, reach] = [0, -1];
  return ({ start, end }) => {
    for (let next = sorted[at]; next !== undefined && next.start <= start; next = sorted[at]) {
      reach = Math.max(reach, next.end);
      at += 1;
    }
    return end <= reach;
  };
}

/** Asked for spans in order: the number of the sentence in which one begins. */
function stepper(sentences: readonly Span[]): (span: Span) => number {
  let at = 0;
  return ({ start }) => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? Infinity) <= start) at += 1;
    return at;
  };
}
