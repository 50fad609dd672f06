import type { QuotationFamily } from '../../schemas/alignment.ts';
import type { Witness } from '../../schemas/witness.ts';
import { commonStems } from '../../text/function-words.ts';
import { keptTextOf } from '../../text/kept-text.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../../text/span.ts';
import { isWord } from '../../values/classify-variants.ts';
import { quotationTokens } from '../../values/quotation-tokens.ts';
import { areOnePerson } from './speakers-agree.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { tellingStems } from './telling-words.ts';

/** A sentence of an account’s own, with what it needs to tell of somebody’s words. */
export interface OwnSentence extends Span {
  readonly article: string;
  /** Ids of the people it names. */
  readonly people: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** The sentences of an article that name somebody and say that somebody speaks, with the words outside quotations. */
export function reportingSentences({ id, entry, text, mentions }: Witness): OwnSentence[] {
  const kept = keptTextOf(text, entry);
  const inOrder = mentions.filter(({ kind }) => kind === 'quotation' || kind === 'name');
  let next = 0;
  return entry.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => {
      while ((inOrder[next]?.end ?? Infinity) <= sentence.start) next += 1;
      const here: typeof inOrder = [];
      for (let at = next; (inOrder[at]?.start ?? Infinity) < sentence.end; at += 1)
        here.push(...inOrder.slice(at, at + 1));
      const people = here.flatMap((each) =>
        each.kind === 'name' && each.inferred && containsSpan(sentence, each) ? [each.inferred.who] : [],
      );
      if (people.length === 0) return [];
      const quoted = here.filter(({ kind }) => kind === 'quotation').map((each) => kept.fromRaw(each));
      const keys = wordsOutside(kept.text, kept.fromRaw(sentence), quoted);
      return keys.some(isSpeechVerb) ? [{ article: id, ...sentence, people, stems: tellingStems(keys) }] : [];
    });
}

function wordsOutside(text: string, span: Span, quoted: readonly Span[]): string[] {
  return quotationTokens(textOf(text, span))
    .filter(isWord)
    .filter(({ start, end }) => {
      const own = { start: span.start + start, end: span.start + end };
      return !quoted.some((each) => spansOverlap(each, own));
    })
    .map(({ key }) => key);
}

const fewestShared = 2; // telling stems
const leastPart = 0.4; // of the utterance’s

/**
 * Sentences of accounts without a version of their own that tell of the utterance: the speaker is named, somebody speaks,
 * and several of its telling words are there. Rather none than a wrong one: one for each account, the one with the most.
 */
export function findParaphrases(
  utterance: { readonly speaker: string | undefined; readonly keys: readonly string[] },
  sentences: readonly OwnSentence[],
): QuotationFamily['paraphrases'] {
  const { speaker } = utterance;
  if (speaker === undefined) return [];
  const telling = [...tellingStems(utterance.keys)].filter(
    (stem) => !commonStems.has(stem) && !speaker.split('-').includes(stem),
  );
  if (telling.length < fewestShared) return [];
  const best = new Map<string, { readonly sentence: OwnSentence; readonly shared: number }>();
  for (const sentence of sentences) {
    if (!sentence.people.some((each) => areOnePerson(each, speaker))) continue;
    const shared = telling.filter((stem) => sentence.stems.has(stem)).length;
    if (shared < Math.max(fewestShared, leastPart * telling.length)) continue;
    if (shared > (best.get(sentence.article)?.shared ?? 0)) best.set(sentence.article, { sentence, shared });
  }
  return [...best.values()].map(({ sentence: { article, start, end } }) => ({ article, start, end }));
}
