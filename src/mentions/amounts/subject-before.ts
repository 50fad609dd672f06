import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { wordsBefore, type NeighbouringWord } from './neighbouring-words.ts';

/** The noun phrase that ends before a verb. */
export interface Subject extends Span {
  readonly text: string;
  /** “in Colombia” behind it. */
  readonly where?: string;
  readonly isName: boolean;
}

const auxiliaries = new Set(
  'has have had is are was were be been being also already again only ever steadily sharply slowly rapidly dramatically actually since recently even still further significantly'.split(
    ' ',
  ),
);
const enders = new Set(
  [
    'a all an and another as because but by for from he her his how i if it its my of on or our she so some than that',
    'the their them then these they this those though to us we what when where which while who whose with will would could can may might you your in at said says reported posted after before',
  ]
    .join(' ')
    .split(' '),
);
const most = 8;

/** “number of deaths”, nearest word first: a noun with what it is of. */
function nounBefore(words: readonly NeighbouringWord[]): readonly NeighbouringWord[] {
  const ender = words.findIndex(({ lower }) => enders.has(lower) || auxiliaries.has(lower));
  if (ender === -1) return words;
  const link = words.findIndex(
    ({ lower }, at) => at >= ender && !/^(?:the|its|his|her|their|our)$/.test(lower),
  );
  if (ender === 0 || words[link]?.lower !== 'of') return words.slice(0, ender);
  const head = words.findIndex(({ lower }, at) => at > link && (enders.has(lower) || auxiliaries.has(lower)));
  return head === -1 ? words : words.slice(0, head);
}

/** One word at the start of a sentence is capitalized whatever it is. */
function isOpening({ folded }: ReadableArticle, at: number, from: number, words: number): boolean {
  return words === 1 && (at === from || /[.!?:"'] $/.test(folded.slice(Math.max(from, at - 2), at)));
}

/** “profit for the division fell”: what stands before the verb belongs to a noun before it. */
function isComplement(before: readonly { readonly lower: string }[]): boolean {
  const link = before.find(({ lower }) => !/^(?:the|its|his|her|their|our|your|my|a|an|all)$/.test(lower));
  return /^(?:for|from|of|in|at|by|with|to|on|after|before)$/.test(link?.lower ?? '');
}

/** “coca production in Colombia” before “has climbed”; nothing where no noun stands before the verb. */
export function subjectBefore(article: ReadableArticle, at: number, from: number): Subject | undefined {
  const words = wordsBefore(article, at, from, most);
  const own = words.slice(words.findIndex(({ lower }) => !auxiliaries.has(lower)));
  const preposition = own.findIndex(({ lower }) => lower === 'in');
  const place = preposition > 0 && own.slice(0, preposition).every((each) => each.isCapitalized);
  const phrase = place ? own.slice(preposition + 1) : own;
  const noun = nounBefore(phrase);
  const [last, first] = [noun[0], noun.at(-1)];
  if (isComplement(phrase.slice(noun.length))) return undefined;
  if (first === undefined || last === undefined) return undefined;
  const end = place ? (own[0]?.end ?? last.end) : last.end;
  const placeStart = own[preposition - 1]?.start;
  return {
    start: first.start,
    end,
    text: article.folded.slice(first.start, last.end),
    isName:
      last.isCapitalized &&
      first.isCapitalized &&
      noun.length <= 3 &&
      !isOpening(article, first.start, from, noun.length),
    ...(place && placeStart !== undefined && { where: article.folded.slice(placeStart, own[0]?.end) }),
  };
}
