import type { Mention } from '../../schemas/mention.ts';
import { functionWords } from '../../text/function-words.ts';
import type { Span } from '../../text/span.ts';
import { onceForEachText } from '../../text/once-for-each-text.ts';
import { stemOf } from '../../text/stem-of.ts';
import { tokenize } from '../../text/tokenize.ts';
import { spellingKey } from '../../values/spelling-key.ts';
import type { TermKey } from './fact-sentence.ts';
import { nameTerms } from './name-terms.ts';
import { newsSenses } from './news-senses.ts';
import type { PlacedMention } from './placed-mention.ts';
import { slotTerms } from './slot-terms.ts';

export interface ReadSentence {
  /** The kept text of the article, folded. */
  readonly folded: string;
  /** Counts into `folded`. */
  readonly span: Span;
  readonly mentions: readonly PlacedMention[];
}

/** The terms of a sentence, each once. Words of names and dates count as what they mean, not as words. */
export function termsOf({ folded, span, mentions }: ReadSentence): TermKey[] {
  const names = mentions.flatMap((each) => nameTerms(each, folded));
  const slots = mentions.flatMap(({ mention }) => slotTerms(mention)).map((key) => ({ key }));
  const replaced = mentions.filter(({ mention }) => standsForWords(mention)).map(({ at }) => at);
  const words = wordsOutside(folded, span, replaced).map((word) => ({
    key: keyOf(word),
    word,
  }));
  const senses = words.flatMap(({ key }) => newsSenses.get(key) ?? []).map((key) => ({ key }));
  const terms = [...names, ...words, ...slots, ...senses];
  return [...new Map(terms.toReversed().map((term) => [term.key, term])).values()].toReversed();
}

/** Most words of a text have been met before. */
const keyOf = onceForEachText((word) => stemOf(spellingKey(word)));

function standsForWords({ kind, ...rest }: Mention): boolean {
  return kind === 'name' || (kind === 'date' && 'inferred' in rest && rest.inferred !== undefined);
}

/** The telling words of a stretch, folded, those inside `replaced` left out; `replaced` in the order of the text. */
function wordsOutside(folded: string, { start, end }: Span, replaced: readonly Span[]): string[] {
  const words: string[] = [];
  let next = 0;
  for (const token of tokenize(folded.slice(start, end))) {
    const at = token.start + start;
    while ((replaced[next]?.end ?? Infinity) <= at) next += 1;
    if (token.kind === 'punctuation' || (replaced[next]?.start ?? Infinity) <= at) continue;
    const word = folded.slice(at, token.end + start).replace(/'s?$/, '');
    if (!functionWords.has(word)) words.push(word);
  }
  return words;
}
