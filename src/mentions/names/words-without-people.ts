import { countWhile } from '../../text/count-while.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { CapitalRun, CapitalWord } from './capital-run.ts';
import { findPeople } from './find-people.ts';

/** The stretches of a run that name no person. */
export function wordsWithoutPeople(article: ReadableArticle, run: CapitalRun): CapitalWord[][] {
  const people = namesOf(article);
  const stretches: CapitalWord[][] = [[]];
  for (const word of run.words) {
    if (isWithin(people, word)) stretches.push([]);
    else stretches.at(-1)?.push(word);
  }
  return stretches.filter((words) => words.length > 0);
}

/** All mentions of people, in order. */
function namesOf(article: ReadableArticle): readonly Span[] {
  const known = namesByArticle.get(article);
  if (known) return known;
  const names = findPeople(article)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  namesByArticle.set(article, names);
  return names;
}

const namesByArticle = new WeakMap<ReadableArticle, readonly Span[]>();

/** Mentions do not overlap: the last that begins at the word or before decides. */
function isWithin(names: readonly Span[], word: Span): boolean {
  const name = names[countWhile(names, ({ start }) => start <= word.start) - 1];
  return name !== undefined && word.start < name.end;
}
