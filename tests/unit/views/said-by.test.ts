import { expect, test } from 'vitest';
import type { QuotationFamily } from '../../../src/schemas/alignment.ts';
import { onlyOccasion, saidBy } from '../../../src/views/said-by.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

function family(...names: readonly (string | undefined)[]): QuotationFamily {
  const span = { start: 0, end: 5 };
  return {
    id: 'not-for-sale',
    aliases: [],
    versions: names.map((name, at) => ({
      article: `article-${String(at)}`,
      ...span,
      words: span,
      marked: true,
      ...(name !== undefined && { speaker: { name } }),
    })),
    places: [],
    relation: 'same',
    differs: 'They agree to the letter.',
    paraphrases: [],
  };
}

test('says that no account names the speaker', () => {
  expect(saidBy(family(undefined, undefined), wordsOf('en'))).toBe('Speaker not named · 2 accounts');
});

test('puts the words into nobody’s mouth where two speakers are named', () => {
  expect(saidBy(family('Jonas Weber', 'Iris Holm'), wordsOf('en'))).toBe('Speakers differ · 2 accounts');
});

test('names the speaker of the family', () => {
  expect(saidBy({ ...family('Holm', 'Iris Holm'), speaker: { name: 'Iris Holm' } }, wordsOf('en'))).toBe(
    'Iris Holm · 2 accounts',
  );
});

test('tells the occasion with the speaker, but in another language leaves it to be shown as the account’s words', () => {
  const { versions, ...rest } = family('Iris Holm', 'Iris Holm');
  const one = versions.map((each, at) => (at === 0 ? { ...each, occasion: 'at noon' } : each));
  const told = { ...rest, versions: one, speaker: { name: 'Iris Holm' } };
  expect(saidBy(told, wordsOf('en'))).toBe('Iris Holm · at noon · 2 accounts');
  expect(saidBy(told, wordsOf('es'))).toBe('Iris Holm · 2 versiones');
  expect(onlyOccasion(told)?.article).toBe('article-0');
});

test('knows no one occasion where accounts name several', () => {
  const { versions, ...rest } = family('Iris Holm', 'Iris Holm');
  const several = versions.map((each, at) => ({ ...each, occasion: ['at noon', 'at night'][at] ?? '' }));
  expect(onlyOccasion({ ...rest, versions: several })).toBeUndefined();
});
