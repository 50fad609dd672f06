import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Gender, Person, PersonMention } from './person.ts';
import { sentencesBefore } from './sentences-before.ts';

interface Named {
  readonly person: Person;
  readonly mention: PersonMention;
}

/**
 * The person of that gender a pronoun means: the subject of its sentence so far, else the subject of the sentence before,
 * and so on; where a sentence has no fitting subject, the one it names last. A pronoun that is a subject itself hands on to the
 * sentence before it. What stands within quotation marks is somebody's speech and is passed over.
 */
export function lastSubject(
  gender: Gender,
  at: number,
  people: readonly Person[],
  article: ReadableArticle,
): Person | undefined {
  const fits = ({ gender: known }: Person) => known === undefined || known === gender;
  const named = namedBefore(people, at);
  let upTo = at;
  for (const sentence of sentencesBefore(article, at, mostSentences)) {
    const part = { start: sentence.start, end: Math.min(sentence.end, upTo) };
    const unquoted = quotesOut(article, part);
    const inside = named.filter(
      ({ person, mention }) =>
        mention.start >= part.start &&
        mention.start < part.end &&
        fits(person) &&
        !unquoted.isQuoted(mention.start),
    );
    const meant = chosen(inside, unquoted.words, part.start, gender);
    if (meant) return meant.person;
    upTo = sentence.start;
  }
  return undefined;
}

// farther back nobody remembers whom a pronoun means
const mostSentences = 12;

function namedBefore(people: readonly Person[], at: number): Named[] {
  return people
    .flatMap((person) =>
      person.mentions.filter(({ start }) => start < at).map((mention) => ({ person, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start);
}

/** The first that is nobody's possession and behind no preposition; a pronoun before it hands on. */
function chosen(inside: readonly Named[], words: string, start: number, gender: Gender): Named | undefined {
  const subject = inside.find(
    ({ mention }) => !mention.possessive && !isObject(words.slice(0, mention.start - start)),
  );
  const pronoun = (gender === 'male' ? /\bhe\b/ : /\bshe\b/).exec(words)?.index;
  if (pronoun !== undefined && (!subject || start + pronoun < subject.mention.start)) {
    return isOpening(words.slice(0, pronoun)) ? undefined : (subject ?? inside.at(-1));
  }
  return subject ?? inside.at(-1);
}

const preposition =
  /\b(?:of|to|by|with|for|about|against|from|in|on|at|than|like|over|after|before|between|behind|under|into|toward|towards|as|and|or|told|asked|called|accused|met|urged|supports?|supported) (?:the )?$/;

function isObject(before: string): boolean {
  if (/\baccording to $/.test(before)) return false;
  return preposition.test(before.slice(-24)) && before.length > 12;
}

function isOpening(before: string): boolean {
  return before.trim().split(' ').length <= 3;
}

/** The words in lower case with blanks for everything between quotation marks. */
function quotesOut({ text, lower }: ReadableArticle, part: Span) {
  let isOpen = false;
  let words = '';
  for (let at = part.start; at < part.end; at += 1) {
    const mark = text.charAt(at);
    if (mark === '“') isOpen = true;
    else if (mark === '”') isOpen = false;
    else if (mark === '"') isOpen = !isOpen;
    words += isOpen ? '_' : lower.charAt(at);
  }
  return { words, isQuoted: (at: number) => words.charAt(at - part.start) === '_' };
}
