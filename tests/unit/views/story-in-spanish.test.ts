/** What the story page tells in another language of what accounts date, figure and quote. */
import { expect, test } from 'vitest';
import { claimTranslationSchema, storyTranslationSchema } from '../../../src/schemas/translation.ts';
import { storyIn } from '../../../src/views/story-in.ts';
import { storyView } from '../../../src/views/story-view.ts';
import { wordsOf } from '../../../src/words/words-of.ts';
import { drawFamily } from './make-family.ts';
import { makeStory, valueOf, type MadeArticle } from './make-story.ts';

const filler = 'Nothing more is known of the bridge, the ferry, the river or the mayor. '.repeat(20).trim();
const article = (words: string, language: string): MadeArticle => ({
  lines: [
    ['paragraph', words],
    ['paragraph', filler],
  ],
  metadata: { language: { how: 'given', value: language } },
});
const articles = {
  alpha: article('On 2 May she said “it was cold”. They called it “Old Bridge”.', 'en-GB'),
  beta: article('On 3 May she said “It was cold!”. They called it “Old Bridge”.', 'en-US'),
};
const cold = drawFamily(articles, {
  id: 'cold',
  kinds: ['case', undefined, 'punctuation'],
  rows: [
    ['alpha', 'it | was cold | –'],
    ['beta', 'It | was cold | !'],
  ],
});
const alike = drawFamily(articles, {
  id: 'alike',
  kinds: [undefined],
  rows: [
    ['alpha', 'Old Bridge'],
    ['beta', 'Old Bridge'],
  ],
});
const occasion = 'at the opening';
const families = [{ ...cold, versions: cold.versions.map((each) => ({ ...each, occasion })) }, alike];
const es = claimTranslationSchema.parse({ title: 'El día', question: '¿Qué día?', finding: 'Difieren.' });
const claims = {
  day: {
    cells: {
      alpha: { words: '2 May', value: valueOf('2026-05-02') },
      beta: { words: '3 May', value: valueOf('2026-05-03') },
    },
    file: { translations: { es } },
  },
};

function storyInSpanish() {
  const made = makeStory({ articles, claims, alignment: { families } });
  const told = storyTranslationSchema.parse({
    title: 'El puente',
    summary: 'Un puente.',
    body: 'Un puente.',
  });
  const story = {
    ...made,
    file: { ...made.file, translations: { es: told } },
    claims: made.claims.map((claim) => ({ ...claim, kind: 'date' as const })),
  };
  return { english: storyView(story, wordsOf('en')), spanish: viewIn(story) };
}

function viewIn(story: ReturnType<typeof makeStory>) {
  const told = storyIn(story, wordsOf('es'));
  if (!told) throw new Error('a translated story expected');
  return storyView(told, wordsOf('es'));
}

const { english, spanish } = storyInSpanish();

test('leads from the times of a claim to its page in that language', () => {
  const rows =
    spanish.chronology?.tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows)) ?? [];
  const addresses = rows.flatMap(({ versions }) => versions.flatMap(({ accounts }) => accounts));
  expect(addresses.map(({ address }) => address)).toEqual([
    '/es/bridge-2026/day/#alpha',
    '/es/bridge-2026/day/#beta',
  ]);
});

test('counts versions alike to the letter as the page in the first language does', () => {
  expect(english.quotations?.summary).toContain('1 in versions that differ, 1 alike to the letter');
  expect(spanish.quotations?.summary).toContain('1 en versiones que difieren, 1 iguales letra por letra');
});

test('says in what versions differ, and whose words the occasion is', () => {
  expect(spanish.quotations?.lines).toMatchObject([
    {
      differs: 'Las versiones difieren en la puntuación y las mayúsculas.',
      occasion: { words: 'at the opening', lang: 'en-GB' },
    },
  ]);
  expect(english.quotations?.lines[0]).not.toHaveProperty('occasion');
});
