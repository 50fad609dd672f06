import { countWhile } from '../../text/count-while.ts';
import type { Span } from '../../text/span.ts';
import { handsOn, isObject } from '../names/last-subject.ts';
import { countBefore, namedInOrder, type NamedPerson } from '../names/named-in-order.ts';
import type { Gender, Person } from '../names/person.ts';
import { sentencesBefore } from '../names/sentences-before.ts';
import type { ReadableArticle } from '../readable-article.ts';

/**
 * Whom a pronoun at an offset may mean: the people of `among` named in its sentence before it, or else in the nearest sentence
 * before that names any, in its own paragraph or the one before. What is quoted and whose something is do not count, nor
 * sentences that open with such a pronoun themselves. Of a subject and others behind prepositions it is the subject.
 */
export function peopleNearBefore(
  article: ReadableArticle,
  { at, gender, among }: PronounAt,
  quotations: readonly Span[],
): readonly Person[] {
  const block = countWhile(article.blocks, ({ start }) => start <= at) - 1;
  const earliest = article.blocks[Math.max(0, block - 1)]?.start ?? 0;
  const named = namedInOrder(among);
  for (const sentence of sentencesBefore(article, at, mostSentences)) {
    const { start } = sentence;
    if (start < earliest) return [];
    const end = Math.min(sentence.end, at, start + longestSentence);
    if (handsOn(article.lower.slice(start, end), gender)) continue;
    const inside = named
      .slice(countBefore(named, start), countBefore(named, end))
      .filter(({ mention }) => !mention.possessive && !isQuoted(mention, quotations));
    if (inside.length > 0) return subjectFirst(article.lower, start, inside);
  }
  return [];
}

/** A pronoun that is a subject, and those who are of its gender or may be. */
export interface PronounAt {
  readonly at: number;
  readonly gender: Gender;
  readonly among: readonly Person[];
}

/** The subject alone, where it opens the sentence and all others stand behind prepositions. */
function subjectFirst(lower: string, start: number, inside: readonly NamedPerson[]): readonly Person[] {
  const people = [...new Set(inside.map(({ person }) => person))];
  const [first] = inside;
  if (!first || first.mention.start - start > longestOpening) return people;
  const isSubject = inside.every(
    ({ person, mention }) => person === first.person || isObject(lower.slice(start, mention.start)),
  );
  return isSubject && !isObject(lower.slice(start, first.mention.start)) ? [first.person] : people;
}

/** Room for “Last week” or “In October,” before the subject. */
const longestOpening = 24;
const longestSentence = 1_000;
const mostSentences = 12;

/** Within one of the last few quotations that begin before it; they may lie in each other. */
function isQuoted({ start }: Span, quotations: readonly Span[]): boolean {
  const before = countWhile(quotations, (each) => each.start <= start);
  return quotations.slice(Math.max(0, before - 3), before).some(({ end }) => end > start);
}
