import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { countBefore, namedInOrder, type NamedPerson } from './named-in-order.ts';
import type { Gender, Person } from './person.ts';
import { sentencesBefore } from './sentences-before.ts';
import { blockAt } from '../block-at.ts';

/**
 * The person of that gender a pronoun means: the subject of its sentence so far, else the subject of the sentence before,
 * and so on; where three sentences have none that fits, the one named last. A pronoun that is a subject itself hands on to
 * the sentence before it. What stands within quotation marks is somebody's speech and is passed over.
 */
export function lastSubject(
  gender: Gender,
  at: number,
  people: readonly Person[],
  article: ReadableArticle,
): Person | undefined {
  const fits = ({ gender: known }: Person) => known === undefined || known === gender;
  const named = namedInOrder(people);
  let upTo = at;
  let seen = 0;
  let object: Person | undefined;
  for (const sentence of sentencesBefore(article, at, mostSentences)) {
    const end = Math.min(sentence.end, upTo);
    const part = { start: Math.max(sentence.start, end - longestSentence), end };
    const unquoted = quotesOut(article, part);
    const inside = named
      .slice(countBefore(named, part.start), countBefore(named, part.end))
      .filter(({ person, mention }) => fits(person) && !unquoted.isQuoted(mention.start));
    upTo = sentence.start;
    if (handsOn(unquoted.words, gender)) continue;
    const subject = subjectAmong(inside, unquoted.words, part.start);
    if (subject) return subject.person;
    const [first] = inside;
    if (first?.mention.possessive && inside.length === 1) return first.person; // “Johnson's doctor praised him. He …”
    object ??= inside.at(-1)?.person;
    if (inside.length > 0) seen += 1;
    if (seen >= sentencesForSubject) return object;
  }
  return object;
}

// so far back a subject is more likely meant than another who is named nearer
const sentencesForSubject = 3;
// farther back nobody remembers whom a pronoun means
const mostSentences = 12;
const longestSentence = 1_000;

/** Whether a pronoun opens the sentence: it means whom the sentence before is about. */
export function handsOn(words: string, gender: Gender): boolean {
  const pronoun = (gender === 'male' ? /\bhe\b/ : /\bshe\b/).exec(words)?.index;
  return pronoun !== undefined && words.slice(0, pronoun).trim().split(' ').length <= 3;
}

/** The first that is nobody's possession and behind no preposition. */
function subjectAmong(inside: readonly NamedPerson[], words: string, start: number): NamedPerson | undefined {
  return inside.find(
    ({ mention }) => !mention.possessive && !isObject(words.slice(0, mention.start - start)),
  );
}

const preposition =
  /\b(?:of|to|by|with|for|about|against|from|in|on|at|than|like|over|after|before|between|behind|under|into|toward|towards|as|and|or|told|asked|called|accused|met|urged|supports?|supported) (?:the )?$/;

/** Whether a name with these words before it, from the beginning of its sentence on, is nobody who acts. */
export function isObject(before: string): boolean {
  if (/\baccording to $/.test(before)) return false;
  return preposition.test(before.slice(-24)) && before.length > 12;
}

/** The words in lower case with `_` for everything between quotation marks, those opened in sentences before included. */
function quotesOut(article: ReadableArticle, part: Span) {
  const { text, lower } = article;
  const block = blockAt(article, part.start)?.start ?? part.start;
  let isOpen = false;
  let words = '';
  for (let at = Math.max(block, part.start - longestSpeech); at < part.end; at += 1) {
    const mark = text.charAt(at);
    if (mark === '“') isOpen = true;
    else if (mark === '”') isOpen = false;
    else if (mark === '"') isOpen = !isOpen;
    if (at >= part.start) words += isOpen ? '_' : lower.charAt(at);
  }
  return { words, isQuoted: (at: number) => words.charAt(at - part.start) === '_' };
}

const longestSpeech = 2_000;
