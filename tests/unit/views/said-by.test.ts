import { expect, test } from 'vitest';
import type { QuotationFamily } from '../../../src/schemas/alignment.ts';
import { saidBy } from '../../../src/views/said-by.ts';
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
