import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../src/mentions/names/find-people.ts';
import { personMeant } from '../../../../src/mentions/names/person-meant.ts';
import { articleOf } from '../marked-text.ts';

/** Whom the last occurrence of the words means. */
function meant(text: string, words: string): string | undefined {
  const article = articleOf(text);
  return personMeant(words, text.lastIndexOf(words), findPeople(article), article)?.id;
}

describe('personMeant', () => {
  it.each([
    [
      'the subject before rather than the one named last',
      'Bob Keller met Paul Marsh. He smiled.',
      'He',
      'bob-keller',
    ],
    ['the one of that gender', 'Ann Keller met Paul Marsh. He smiled.', 'He', 'paul-marsh'],
    [
      'the one whom a pronoun before it means',
      'Ann Keller met Eva Marsh. She smiled. She left.',
      'She',
      'ann-keller',
    ],
    [
      'nobody named within a quotation',
      'Bob Keller spoke. “It rains. Paul Marsh knows it,” he said.',
      'he',
      'bob-keller',
    ],
    [
      'the one a title describes',
      'Colombian President Luis Perez met Mayor Paul Marsh. The mayor left.',
      'The mayor',
      'paul-marsh',
    ],
    [
      'the one of the country',
      'Chilean President Luis Perez met Peruvian President Paul Marsh. The president of Chile left.',
      'The president of Chile',
      'luis-perez',
    ],
    [
      'the one of an abbreviated title',
      'Sen. Paul Marsh met Bob Keller. The senator left.',
      'The senator',
      'paul-marsh',
    ],
    [
      'the one named with a possessive and nothing behind it',
      'Paul Marsh came. It was Marsh’s',
      'Marsh’s',
      'paul-marsh',
    ],
  ])('finds %s', (_, text, words, id) => {
    expect(meant(text, words)).toBe(id);
  });

  it.each([
    ['several', 'Bob Keller met Paul Marsh. They smiled.', 'They'],
    [
      'either of two presidents',
      'Chilean President Luis Perez met Peruvian President Paul Marsh. The president left.',
      'The president',
    ],
    ['one of the other gender', 'Ann Keller met Eva Marsh. He smiled.', 'He'],
    ['the owner of something that speaks', 'Paul Marsh came. Marsh’s campaign left.', 'Marsh’s campaign'],
    ['anybody whose role is not said', 'Paul Marsh came. The senator left.', 'The senator'],
  ])('does not find %s', (_, text, words) => {
    expect(meant(text, words)).toBeUndefined();
  });
});
