import { containsSpan } from '../../text/span.ts';
import { stemOf } from '../../text/stem-of.ts';
import { isPlural, writtenNoun } from './find-noun.ts';
import type { Slot } from '../slots/find-slots.ts';
import { writtenOf } from '../sentences/shared-words.ts';
import { wordsAround } from '../sentences/words-around.ts';

/** “people”, where every account counts them by the same word in the plural; “%” for shares. */
export function countedNoun(slots: readonly Slot[]): string | undefined {
  const nouns = slots.map(nounCounted);
  const [first] = nouns;
  if (first === undefined) return undefined;
  const isOne = nouns.every((noun) => noun !== undefined && stemOf(noun) === stemOf(first));
  return isOne ? nouns.find((noun) => noun === '%' || isPlural(noun?.toLowerCase() ?? '')) : undefined;
}

/** The last word of the expression, where it is what the value counts: “20,400 soldiers”, “two of its seven piers”. */
function nounCounted({ value, sentence, mention }: Slot): string | undefined {
  if (value.kind !== 'quantity') return undefined;
  if (value.unit === '%') return '%';
  const last = sentence.words.findLast((word) => containsSpan(mention, word));
  const named = value.unit === '' ? value.scope.of?.split(' ').at(-1) : value.unit;
  if (last === undefined || named === undefined || stemOf(last.folded) !== stemOf(named.toLowerCase()))
    return undefined;
  return last.isName ? writtenOf(sentence, last) : last.folded;
}

// “of the league’s players”
const farthest = 4;

/** What the shares are shares of, in the words of the first account: “the league’s players”; all must have its noun. */
export function wholeOf(slots: readonly Slot[]): string | undefined {
  for (const { sentence, mention } of slots) {
    const { inside, after } = wordsAround(sentence, mention);
    const of = [...inside.slice(-2), ...after].find(({ folded }) => folded === 'of');
    const from = of === undefined ? -1 : sentence.words.indexOf(of);
    if (of === undefined || of.start > mention.end + 1) continue;
    for (let at = from + 1; at <= from + farthest; at += 1) {
      const word = sentence.words[at];
      if (word === undefined || word.divides) break;
      const noun = writtenNoun(sentence, at);
      if (noun === undefined || !slots.every(({ near }) => near.has(word.kin))) continue;
      const first = sentence.words[from + 1];
      if (first !== undefined)
        return sentence.article.kept.text.slice(first.start, word.end).replace(/\s+/g, ' ');
    }
  }
  return undefined;
}
