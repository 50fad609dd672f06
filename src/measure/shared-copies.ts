/** Pairs of accounts that share words, in articles told by several outlets. */
import { alignStory } from '../alignment/align-story.ts';
import type { QuotationFamily } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Witness } from '../schemas/witness.ts';
import { foldForMatching } from '../text/fold.ts';
import { textOf, type Span } from '../text/span.ts';
import { witnessOf, type PlainText } from './examine-texts.ts';
import type { EqualStretch } from './mutate-copy.ts';
import type { ToldEvent } from './told-events.ts';

/** Two accounts of one event that share words; changes are made in `b`. */
export interface SharedCopy {
  readonly id: string;
  readonly a: Witness;
  readonly b: Witness;
  readonly textOfB: PlainText;
  /** Stretches of shared runs; none where they only quote the same. */
  readonly copied: readonly EqualStretch[];
  /** Quotations both have, equal word by word. */
  readonly quoted: readonly EqualStretch[];
}

/** Each pair that shares copy in both directions, each that shares a quotation only in one. */
export function sharedCopiesOf({ id, texts }: ToldEvent, tolerances: Tolerances): SharedCopy[] {
  const witnesses = texts.flatMap((text) => witnessOf(id, text, tolerances) ?? []);
  const { pairs, families } = alignStory(id, witnesses);
  return pairs.flatMap((pair) => {
    const [a, b] = [pair.a, pair.b].map((article) => witnesses.find((each) => each.id === article));
    const [textOfA, textOfB] = [pair.a, pair.b].map((article) => texts.find((text) => text.id === article));
    if (!a || !b || !textOfA || !textOfB) return [];
    const quoted = families.flatMap((family) => equalVersions(family, a, b));
    const copied = pair.runs.flatMap(({ matches }) => matches);
    const there = { id: `${id} ${a.id} ${b.id}`, a, b, textOfB, copied, quoted };
    const turned = { copied: copied.map(turn), quoted: quoted.map(turn) };
    const back = { id: `${id} ${b.id} ${a.id}`, a: b, b: a, textOfB: textOfA, ...turned };
    if (copied.length > 0) return [there, back];
    return quoted.length > 0 ? [there] : [];
  });
}

function turn({ a, b }: EqualStretch): EqualStretch {
  return { a: b, b: a };
}

function equalVersions({ versions }: QuotationFamily, a: Witness, b: Witness): EqualStretch[] {
  const of = (article: string) => versions.filter((version) => version.article === article);
  return of(a.id)
    .filter(({ words }) => isLong(a, words))
    .flatMap((one) =>
      of(b.id)
        .filter((other) => foldedWords(a, one.words) === foldedWords(b, other.words))
        .map((other) => ({ a: one.words, b: other.words })),
    );
}

/** As long as what counts as copy elsewhere; shorter words in quotation marks stand in many sentences of a story. */
function isLong(witness: Witness, words: Span): boolean {
  return foldedWords(witness, words).split(' ').length >= 8;
}

function foldedWords({ text }: Witness, span: Span): string {
  return foldForMatching(textOf(text, span))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A story of the content folder as told by its articles, without what editors wrote beside them but the day. */
export function toldStory({ id, articles }: CheckedStory): ToldEvent {
  return {
    id,
    texts: articles.map(({ id: article, text, entry, source }) => ({
      id: article,
      text,
      outlet: source.label,
      ...(entry.metadata.published && { published: entry.metadata.published.value }),
    })),
  };
}
