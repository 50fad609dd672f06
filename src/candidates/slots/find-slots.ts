import type { Mention } from '../../schemas/mention.ts';
import { settledValue } from '../../schemas/settled-value.ts';
import type { Value } from '../../schemas/value.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../../text/span.ts';
import { foldForMatching } from '../../text/fold.ts';
import {
  denyingWords,
  extentWords,
  furtherWords,
  otherWords,
  partWords,
  unrealWords,
} from '../lexicon/passing-words.ts';
import { readNeighbours, type Neighbours } from '../sentences/read-neighbours.ts';
import type { ArticleRead, Sentence } from '../sentences/read-sentences.ts';
import { speakerAround } from '../sentences/speaker-around.ts';
import { isTellingValue } from './is-telling-value.ts';
import { wordsAround } from '../sentences/words-around.ts';

/** A typed value where it stands, with what it is a value of, as far as the words around it show. */
export interface Slot extends Neighbours {
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly value: Value;
  /** What it is counted in or measured in; values of different kinds or units are never compared. */
  readonly measure: string;
  /** Why a difference from another account could be none: a denial, a plan, another event, a part. */
  readonly qualified: readonly Qualification[];
  /** Whose words it stands in: the speaker of the quotation or of the sentence; absent in the article’s own words. */
  readonly speaker?: string;
}

export type Qualification = 'denied' | 'unreal' | 'other' | 'part' | 'time-of-speech';

/** All slots of an article, in the order of the text. Captions and figures that count for nothing have none. */
export function findSlots(article: ArticleRead): readonly Slot[] {
  return article.sentences.flatMap((sentence) =>
    sentence.block === 'caption' || sentence.block === 'subheading' || isTable(sentence)
      ? []
      : sentence.mentions.flatMap((mention) => toSlot(sentence, mention) ?? []),
  );
}

// a sentence with more expressions than this is a list or a table, and its words belong to no single value
const mostMentions = 80;

function isTable({ mentions }: Sentence): boolean {
  return mentions.length > mostMentions;
}

function toSlot(sentence: Sentence, mention: Mention): Slot | undefined {
  const value = settledValue(mention);
  if (value === undefined || !isTellingValue(value, wordsOf(sentence, mention))) return undefined;
  if (isInName(sentence, mention)) return undefined;
  const neighbours = readNeighbours(sentence, mention, ownWeight(value));
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

/** A rank names what is ranked; what is counted tells little of a count, and nothing of a date. */
function ownWeight(value: Value): number {
  if (value.kind === 'rank') return 1;
  return value.kind === 'quantity' ? countedWeight : 0;
}

const countedWeight = 0.4; // less than a word beside the figure must have to set two figures against each other

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
  return wordsAround(sentence, mention).inside[0] ?? mention;
}

function wordsOf(sentence: Sentence, span: Span): string {
  return foldForMatching(textOf(sentence.article.kept.text, span));
}

// how far a denial or a “could” reaches forward to a value, and back from behind it
const [reachForward, reachBack] = [7, 3];

function qualificationsOf(sentence: Sentence, mention: Mention, { spokenAt }: Neighbours): Qualification[] {
  const { before, inside, after } = wordsAround(sentence, mention);
  const around = [...undivided(before, reachForward), ...undivided(after, reachBack)];
  const beside = [...before.slice(0, 3), ...after.slice(0, 2)];
  const found: Qualification[] = [];
  if (hasOne(around, denyingWords)) found.push('denied');
  if (hasOne(around, unrealWords)) found.push('unreal');
  if (hasOne(around, otherWords)) found.push('other');
  if (mention.kind === 'date') return spokenAt ? [...found, 'time-of-speech'] : found;
  if (
    hasOne(beside, partWords) ||
    hasOne(inside, furtherWords) ||
    hasOne([...before.slice(0, reachOfExtent), ...after.slice(0, reachOfExtent)], extentWords) ||
    isOfWhole(before, after, wordsOf(sentence, mention))
  )
    found.push('part');
  return found;
}

// words between a figure and what says how much it counts
const reachOfExtent = 8;

type Words = Sentence['words'];

/** The words up to the first divider, as far as they reach. */
function undivided(words: Words, most: number): Words {
  const to = words.findIndex(({ divides }) => divides);
  return words.slice(0, to === -1 ? most : Math.min(to, most));
}

function hasOne(words: Words, wanted: ReadonlySet<string>): boolean {
  return words.some(({ folded }) => wanted.has(folded));
}

/** “of the 12”, “12 of them”, “12 of whom”. */
function isOfWhole([last, last2]: Words, after: Words, own: string): boolean {
  if (last?.folded === 'of' || (last2?.folded === 'of' && last?.folded === 'the')) return true;
  const follows = [own, ...after.slice(0, 2).map(({ folded }) => folded)].join(' ');
  return /\bof (?:the|them|those|whom|these|its|their|his|her|which|\d+)\b/.test(follows);
}
