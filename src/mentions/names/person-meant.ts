import type { ReadableArticle } from '../readable-article.ts';
import { bareForm } from './bare-form.ts';
import { fitsDescription } from './fits-description.ts';
import { countBefore, namedInOrder } from './named-in-order.ts';
import type { Gender, Person } from './person.ts';
import { lastSubject } from './last-subject.ts';

/**
 * The one whom a pronoun (“he”, “her”), a name (“Mr. Petro”) or a description (“the Colombian president”) at an offset
 * means: the last person before it that is compatible. Nothing when several are meant (“they”), when none fits, or when
 * several fit a description and nothing decides.
 */
export function personMeant(
  words: string,
  at: number,
  people: readonly Person[],
  article: ReadableArticle,
): Person | undefined {
  const bare = bareForm(words.trim()).replace(/'s$/, '');
  const gender = pronouns.get(bare);
  if (gender) return lastSubject(gender, at, people, article);
  if (plurals.has(bare)) return undefined;
  return personNamed(words, at, people) ?? personDescribed(bare, at, people);
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((each) => [each, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((each) => [each, 'female'] as const),
]);
const plurals: ReadonlySet<string> = new Set('they them their theirs we us it its who i you both'.split(' '));

/** One with a mention within the words that stand there; the first, since others belong to descriptions: “Hill, Obama’s aide”. */
function personNamed(words: string, at: number, people: readonly Person[]): Person | undefined {
  const named = namedInOrder(people);
  const found = named
    .slice(Math.max(0, countBefore(named, at) - 1), countBefore(named, at + words.length))
    .filter(({ mention }) => mention.end > at)
    .map(({ person, mention: { start, end, possessive } }) => ({ person, start, end, possessive }));
  const [first] = found.sort((a, b) => Number(a.possessive) - Number(b.possessive) || a.start - b.start);
  if (!first) return undefined;
  const isAll = first.end + 2 >= at + words.length; // “Petro's”, with nothing behind it
  return first.possessive && !isAll ? undefined : first.person;
}

/** The only one the description fits; of several the one named nearest before, if by a clear distance. */
function personDescribed(bare: string, at: number, people: readonly Person[]): Person | undefined {
  const fitting = people.filter((person) => fitsDescription(bare, person));
  if (fitting.length < 2) return fitting[0];
  const [first, second] = fitting
    .map((person) => ({
      person,
      last: person.mentions.findLast(({ start }) => start < at)?.start ?? -farOff,
    }))
    .sort((a, b) => b.last - a.last);
  if (!first || !second || first.last < 0) return undefined;
  return first.last - second.last > farOff ? first.person : undefined;
}

// about a paragraph
const farOff = 400;
