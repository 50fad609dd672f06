import type { Witness } from '../../schemas/witness.ts';
import { keptTextOf } from '../../text/kept-text.ts';
import { spansOverlap, textOf, type Span } from '../../text/span.ts';
import { isWord } from '../../values/classify-variants.ts';
import { quotationTokens, type QuotationToken } from '../../values/quotation-tokens.ts';
import { wordingOf, type QuotedPassage } from './quoted-passage.ts';
import { areOnePerson } from './speakers-agree.ts';
import { countTelling, isTelling } from './telling-words.ts';

const fewestWords = 3;
const mostWords = 60; // what is longer is copied text, and found as such
const neverByChance = 6;
const seedWords = 2; // by which a quotation is looked up
const seedPlaces = [0, 5, 10]; // of a long one in three places, so that a changed word does not hide it
const longEnough = 12; // words, so that some may differ
const wordsPerChange = 6;
const mostAlike = 40; // quotations that have one seed

/** Words of another account’s quotation that stand in an article without marks, and the quotation. */
export interface Echo {
  readonly passage: QuotedPassage;
  readonly of: QuotedPassage;
}

/**
 * The quotations of other accounts whose words stand in this article without marks: titles written with capitals, and words
 * of a speaker whom the same paragraph names. An article that has the words in marks as well has no echo, and each
 * quotation has one echo in an article, the first.
 */
export function findEchoes(witness: Witness, passages: readonly QuotedPassage[]): Echo[] {
  const own = new Set(passages.filter((each) => each.version.article === witness.id).map(wordingOf));
  const wanted = bySeed(
    passages.filter(
      (each) => each.version.article !== witness.id && isTellingEnough(each) && !own.has(wordingOf(each)),
    ),
  );
  if (wanted.size === 0) return [];
  const found = new Map<string, Echo>();
  for (const words of runningWords(witness)) {
    for (let at = 0; at < words.keys.length; at += 1) {
      for (const { of, from } of wanted.get(seedAt(words.keys, at)) ?? []) {
        const echo = found.has(wordingOf(of)) ? undefined : echoAt(witness, words, at - from, of);
        if (echo) found.set(wordingOf(of), { passage: echo, of });
      }
    }
  }
  return [...found.values()];
}

function isTellingEnough({ form, keys }: QuotedPassage): boolean {
  return form !== 'word' && keys.length >= fewestWords && keys.length <= mostWords && countTelling(keys) >= 2;
}

interface Seeded {
  readonly of: QuotedPassage;
  /** The place of the seed in its words. */
  readonly from: number;
}

function bySeed(passages: readonly QuotedPassage[]): ReadonlyMap<string, readonly Seeded[]> {
  const wanted = new Map<string, Seeded[]>();
  const seen = new Set<string>();
  for (const of of passages) {
    const wording = wordingOf(of);
    if (seen.has(wording)) continue;
    seen.add(wording);
    for (const from of of.keys.length < longEnough ? [0] : seedPlaces) {
      const bucket = wanted.get(seedAt(of.keys, from)) ?? [];
      if (bucket.length < mostAlike) wanted.set(seedAt(of.keys, from), [...bucket, { of, from }]);
    }
  }
  return wanted;
}

function seedAt(keys: readonly string[], at: number): string {
  return keys.slice(at, at + seedWords).join(' ');
}

interface RunningWords {
  readonly text: string;
  /** Where `text` begins in the kept text. */
  readonly offset: number;
  readonly block: QuotedPassage['block'];
  readonly toRaw: (span: Span) => Span;
  /** Words alone, those in marks left out. */
  readonly tokens: readonly QuotationToken[];
  readonly keys: readonly string[];
  readonly people: readonly string[];
}

const told: ReadonlySet<string> = new Set(['headline', 'dek', 'subheading', 'paragraph', 'caption']);

/** The words outside quotations, block by block. */
function* runningWords({ text, entry, mentions }: Witness): Iterable<RunningWords> {
  const kept = keptTextOf(text, entry);
  const quoted = mentions.filter(({ kind }) => kind === 'quotation').map((each) => kept.fromRaw(each));
  const names = mentions.flatMap((each) =>
    each.kind === 'name' && each.inferred ? [{ ...each.inferred, start: each.start }] : [],
  );
  let [nextQuoted, nextName] = [0, 0];
  for (const block of entry.blocks) {
    const span = kept.fromRaw(block);
    const people: string[] = [];
    for (; (names[nextName]?.start ?? Infinity) < block.end; nextName += 1)
      people.push(names[nextName]?.who ?? '');
    const inMarks: Span[] = [];
    for (; (quoted[nextQuoted]?.start ?? Infinity) < span.end; nextQuoted += 1) {
      const here = quoted[nextQuoted];
      if (here) inMarks.push(here);
    }
    if (!told.has(block.kind)) continue;
    const words = textOf(kept.text, span);
    const tokens = outside(quotationTokens(words).filter(isWord), inMarks, span.start);
    const keys = tokens.map(({ key }) => key);
    yield { text: words, offset: span.start, block: block.kind, toRaw: kept.toRaw, tokens, keys, people };
  }
}

/** Both in order; so one walk over them does. */
function outside(
  tokens: readonly QuotationToken[],
  spans: readonly Span[],
  offset: number,
): QuotationToken[] {
  let next = 0;
  return tokens.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start + offset) next += 1;
    const span = spans[next];
    return span === undefined || !spansOverlap(span, { start: start + offset, end: end + offset });
  });
}

function echoAt(
  witness: Witness,
  words: RunningWords,
  at: number,
  of: QuotedPassage,
): QuotedPassage | undefined {
  const tokens = words.tokens.slice(at, at + of.keys.length);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < of.keys.length) return undefined;
  if (at < 0 || !standThere(tokens, of)) return undefined;
  if (!isMeant(words, tokens, of)) return undefined;
  const span = { start: words.offset + first.start, end: words.offset + last.end };
  const text = words.text.slice(first.start, last.end);
  if (text.length > 2 * of.words.length) return undefined; // words in marks stand between
  const raw = words.toRaw(span);
  return {
    version: { article: witness.id, ...raw, words: raw, marked: false },
    form: 'unmarked',
    block: words.block,
    words: text,
    tokens: quotationTokens(text),
    toRaw: ({ start, end }) => words.toRaw({ start: span.start + start, end: span.start + end }),
    keys: tokens.map(({ key }) => key),
    context: new Set(),
    cue: undefined,
  };
}

/** The same words in the same places; of a long quotation, now and then another. */
function standThere(tokens: readonly QuotationToken[], { keys }: QuotedPassage): boolean {
  const changed = tokens.filter(({ key }, at) => key !== keys[at]).length;
  return changed <= (keys.length < longEnough ? 0 : keys.length / wordsPerChange);
}

/** A title with its capitals; else words of somebody whom the paragraph names. */
function isMeant(
  { people }: RunningWords,
  tokens: readonly QuotationToken[],
  { form, keys, version }: QuotedPassage,
): boolean {
  if (form === 'title' || form === 'inscription')
    return tokens.every(({ key, surface }) => !isTelling(key) || /^[\p{Lu}\p{N}]/u.test(surface));
  const speaker = version.speaker?.id;
  if (speaker !== undefined && people.some((each) => areOnePerson(each, speaker))) return true;
  return keys.length >= neverByChance && countTelling(keys) >= 3;
}
