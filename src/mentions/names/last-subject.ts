import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { countBefore, namedInOrder, type NamedPerson } from './named-in-order.ts';
import type { Gender, Person } from './person.ts';
import { sentencesBefore } from './sentences-before.ts';

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
  const named = namedInOrder(people);
  let upTo = at;
  for (const sentence of sentencesBefore(article, at, mostSentences)) {
    const end = Math.min(sentence.end, upTo);
    const part = { start: Math.max(sentence.start, end - longestSentence), end };
    const unquoted = quotesOut(article, part);
    const inside = named
      .slice(countBefore(named, part.start), countBefore(named, part.end))
      .filter(({ person, mention }) => fits(person) && !unquoted.isQuoted(mention.start));
    const meant = chosen(inside, unquoted.words, part.start, gender);
    if (meant) return meant.person;
    upTo = sentence.start;
  }
  return undefined;
}

// farther back nobody remembers whom a pronoun means
const mostSentences = 12;
const longestSentence = 1_000;

/** The first that is nobody's possession and behind no preposition; a pronoun before it hands on. */
function chosen(
  inside: readonly NamedPerson[],
  words: string,
  start: number,
  gender: Gender,
): NamedPerson | undefined {
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
