/** Small changes to copied text, of the sorts that turn a report round. Deterministic: the place decides what is put there. */
import type { Witness } from '../schemas/witness.ts';
import { containsSpan, textOf, type Span } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';

export const mutationKinds = ['number', 'date', 'quoted word', 'negation'] as const;
export type MutationKind = (typeof mutationKinds)[number];

export interface Mutation {
  readonly kind: MutationKind;
  /** The place in the copy that is changed. */
  readonly at: Span;
  /** What is put there. */
  readonly put: string;
  /** The same words in the other article. */
  readonly original: Span;
}

/** Stretches of two articles that are equal word by word. */
export interface EqualStretch {
  readonly a: Span;
  readonly b: Span;
}

/** At most `most` changes of each kind, spread over the shared words of `b`; `a` stays as it is. */
export function mutationsOf(
  a: Witness,
  b: Witness,
  stretches: readonly EqualStretch[],
  most: number,
): readonly Mutation[] {
  const words = stretches.flatMap((stretch) => pairedWords(a.text, b.text, stretch));
  return mutationKinds.flatMap((kind) => {
    const all = words.flatMap(({ one, other }): Mutation[] => {
      const put = isInSentence(b, other) ? change(kind, b, other) : undefined;
      return put === undefined ? [] : [{ kind, at: other, put, original: one }];
    });
    return spread(all, most);
  });
}

/** One word in two articles. */
export interface PairedWord {
  readonly one: Span;
  readonly other: Span;
}

/** The words of a stretch that is equal in both; none where the two are cut differently. */
export function pairedWords(a: string, b: string, stretch: EqualStretch): PairedWord[] {
  const [ones, others] = [wordsOf(a, stretch.a), wordsOf(b, stretch.b)];
  if (ones.length !== others.length) return [];
  return ones.flatMap((one, at) => {
    const other = others[at];
    return other ? [{ one, other }] : [];
  });
}

function wordsOf(text: string, span: Span): Span[] {
  return tokenize(textOf(text, span))
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
}

function isInSentence({ entry }: Witness, span: Span): boolean {
  return entry.blocks.some(
    ({ kind, sentences }) => kind === 'paragraph' && sentences.some((each) => containsSpan(each, span)),
  );
}

/** What to put for a word; absent where this kind of change does not fit it. */
function change(kind: MutationKind, { text, mentions }: Witness, at: Span): string | undefined {
  const word = textOf(text, at);
  const within = (...kinds: readonly string[]) =>
    mentions.some((mention) => kinds.includes(mention.kind) && containsSpan(mention, at));
  switch (kind) {
    case 'number':
      return within('quantity', 'duration') && !within('date') ? otherNumber(word) : undefined;
    case 'date':
      return within('date') ? otherDate(word) : undefined;
    case 'quoted word':
      return isInQuotation(mentions, at) && /^[a-z]{5,}$/.test(word)
        ? otherWords[at.start % otherWords.length]
        : undefined;
    case 'negation':
      return auxiliaries.has(word) && !/^ (?:not|never)\b/.test(text.slice(at.end))
        ? `${word} not`
        : undefined;
  }
}

function isInQuotation(mentions: Witness['mentions'], at: Span): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'quotation' &&
      (mention.stated.form === 'direct' || mention.stated.form === 'partial') &&
      containsSpan(mention.stated.words, at),
  );
}

function otherNumber(word: string): string | undefined {
  const spelled = numberWords.indexOf(word.toLowerCase());
  if (spelled >= 0) return numberWords[(spelled + 4) % numberWords.length];
  if (!/^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(word)) return undefined;
  const first = word.charAt(0);
  return `${first === '9' ? '4' : String(Number(first) + 1)}${word.slice(1)}`;
}

function otherDate(word: string): string | undefined {
  for (const names of [months, weekdays]) {
    const at = names.indexOf(word);
    if (at >= 0) return names[(at + 2) % names.length];
  }
  return /^20[01]\d$/.test(word) ? String(Number(word) - 2) : undefined;
}

const numberWords = 'two three four five six seven eight nine ten'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const auxiliaries = new Set('is was are were will would could should can did does had has have'.split(' '));
const otherWords = 'garden silver kitchen number window'.split(' ');

/** Evenly chosen from the whole list. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]).flatMap(
    (item) => (item === undefined ? [] : [item]),
  );
}
