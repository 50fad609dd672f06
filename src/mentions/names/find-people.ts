import type { ReadableArticle } from '../readable-article.ts';
import { slugOf } from './bare-form.ts';
import { genderShown } from './gender-shown.ts';
import { genderByPronouns } from './gender-by-pronouns.ts';
import type { Person } from './person.ts';
import { readNames } from './read-names.ts';
import type { PersonDraft } from './person-draft.ts';

/**
 * The people of an article in the order of their first mention. Every way of naming one leads to one person; a name that
 * two could bear leads to neither. What is found is kept with the article, so that asking again costs nothing.
 */
export function findPeople(article: ReadableArticle): readonly Person[] {
  const known = peopleOf.get(article);
  if (known) return known;
  const people = peopleIn(article);
  peopleOf.set(article, people);
  return people;
}

const peopleOf = new WeakMap<ReadableArticle, readonly Person[]>();

function peopleIn(article: ReadableArticle): Person[] {
  const drafts = readNames(article);
  const ids = new Set<string>();
  const people = drafts.map((draft) => toPerson(draft, ids));
  const byPronouns = genderByPronouns(article, people);
  return people.map((person) => {
    const gender = person.gender ?? byPronouns.get(person.id);
    return gender ? { ...person, gender } : person;
  });
}

/** Two people of one name get ids of their own. */
function toPerson(draft: PersonDraft, ids: Set<string>): Person {
  const slug = slugOf(draft.name);
  let id = slug;
  for (let next = 2; ids.has(id); next += 1) id = `${slug}-${String(next)}`;
  ids.add(id);
  const gender = genderShown(draft);
  return { id, name: draft.name, mentions: draft.mentions, titles: draft.titles, ...(gender && { gender }) };
}
