import type { Mention } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Value } from '../schemas/value.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../text/span.ts';
import { foldForMatching } from '../text/fold.ts';
import { denyingWords, partWords, unrealWords } from './lexicon/passing-words.ts';
import { readNeighbours, type Neighbours } from './read-neighbours.ts';
import type { ArticleRead, Sentence } from './read-sentences.ts';
import { speakerAround } from './speaker-around.ts';
import { isTellingValue } from './is-telling-value.ts';

/** A typed value where it stands, with what it is a value of, as far as the words around it show. */
export interface Slot extends Neighbours {
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly value: Value;
  /** What it is counted in or measured in; values of different kinds or units are never compared. */
  readonly measure: string;
  /** Why a difference from another account could be none: a denial, a plan, a part of another figure. */
  readonly qualified: readonly Qualification[];
  /** Whose words it stands in: the speaker of the quotation or of the sentence; absent in the article’s own words. */
  readonly speaker?: string;
}

export type Qualification = 'denied' | 'unreal' | 'part' | 'time-of-speech';

/** All slots of an article, in the order of the text. Captions and figures that count for nothing have none. */
export function findSlots(article: ArticleRead): readonly Slot[] {
  return article.sentences.flatMap((sentence) =>
    sentence.block === 'caption' || sentence.block === 'subheading'
      ? []
      : sentence.mentions.flatMap((mention) => toSlot(sentence, mention) ?? []),
  );
}

function toSlot(sentence: Sentence, mention: Mention): Slot | undefined {
  const value = settledValue(mention);
  if (value === undefined || !isTellingValue(value, wordsOf(sentence, mention))) return undefined;
  if (isInName(sentence, mention)) return undefined;
  const neighbours = readNeighbours(sentence, mention, value.kind === 'rank');
  const speaker = speakerAround(sentence, mention);
  return {
    ...neighbours,
    sentence,
    mention,
    value,
    measure: measureOf(value),
    qualified: qualificationsOf(sentence, mention, neighbours),
    ...(speaker !== undefined && { speaker }),
  };
}

function measureOf(value: Value): string {
  return value.kind === 'quantity' ? `quantity ${value.unit === '%' ? '%' : ''}` : value.kind;
}

/** “the 82nd Airborne Division”, “the 9th Circuit”: a name, and no value. */
function isInName(sentence: Sentence, mention: Mention): boolean {
  return sentence.mentions.some(
    (each) =>
      each.kind === 'name' && spansOverlap(each, mention) && containsSpan(each, digitsOf(sentence, mention)),
  );
}

/** The first word of the expression, which carries the figure in “2nd Street”. */
function digitsOf(sentence: Sentence, mention: Mention): Span {
  return sentence.words.find((word) => containsSpan(mention, word)) ?? mention;
}

function wordsOf(sentence: Sentence, span: Span): string {
  return foldForMatching(textOf(sentence.article.kept.text, span));
}

// how many words to either side a denial or a “could” reaches
const reach = 8;

function qualificationsOf(sentence: Sentence, mention: Span, { spokenAt }: Neighbours): Qualification[] {
  const before = sentence.words.filter((word) => word.end <= mention.start);
  const after = sentence.words.filter((word) => word.start >= mention.end);
  const around = [...before.slice(-reach), ...after.slice(0, reach)];
  const beside = [...before.slice(-3), ...after.slice(0, 2)];
  const has = (list: readonly { readonly folded: string }[], wanted: ReadonlySet<string>) =>
    list.some(({ folded }) => wanted.has(folded));
  const found: Qualification[] = [];
  if (has(around, denyingWords)) found.push('denied');
  if (has(around, unrealWords)) found.push('unreal');
  if (has(beside, partWords) || isOfWhole(before, after, wordsOf(sentence, mention))) found.push('part');
  if (spokenAt) found.push('time-of-speech');
  return found;
}

/** “of the 12”, “12 of them”, “12 of whom”. */
function isOfWhole(
  before: readonly { readonly folded: string }[],
  after: readonly { readonly folded: string }[],
  own: string,
): boolean {
  const [last, last2] = [before.at(-1)?.folded, before.at(-2)?.folded];
  if (last === 'of' || (last2 === 'of' && last === 'the')) return true;
  const follows = `${own} ${after
    .slice(0, 2)
    .map(({ folded }) => folded)
    .join(' ')}`;
  return /\bof (?:the|them|those|whom|these|its|their|his|her|which|\d+)\b/.test(follows);
}
