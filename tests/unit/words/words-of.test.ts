import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/schemas/language.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const [english, spanish] = [wordsOf('en'), wordsOf('es')];

/** Names, and words that both languages write alike. */
const alike = new Set(['Claim by Claim', 'JSON Feed']);

/** Every text of a catalogue that is no function, by its path. */
function textsOf(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) => textsOf(each, `${path}/${key}`));
}

/** Paths of all that a catalogue says, functions included. Tables that differ by language are left out. */
function pathsOf(part: unknown, path = ''): string[] {
  if (typeof part !== 'object' || part === null || /\/(joins|roles|amongThemselves)$/.test(path))
    return [path];
  return Object.entries(part).flatMap(([key, each]) => pathsOf(each, `${path}/${key}`));
}

describe('the catalogue', () => {
  it('says the same things in every language', () => {
    for (const language of languages) {
      expect(wordsOf(language).language).toBe(language);
      expect(pathsOf(wordsOf(language)).sort()).toEqual(pathsOf(english).sort());
    }
  });

  it('falls back to the first language for one it does not have', () => {
    expect([wordsOf(undefined), wordsOf('de')]).toEqual([english, english]);
  });

  it('leaves no text of two words or more in English among the Spanish ones', () => {
    const own = new Map(textsOf(spanish));
    const same = textsOf(english).filter(([path, text]) => /\s/.test(text) && own.get(path) === text);
    expect(same.filter(([, text]) => !alike.has(text))).toEqual([]);
  });

  it('has no English among the Spanish texts, nor Spanish letters among the English ones', () => {
    const foreign = / (the|of|and|is|are|with|which|that) /i;
    expect(textsOf(spanish).filter(([, text]) => foreign.test(text))).toEqual([]);
    expect(
      textsOf(english).filter(([, text]) => /[áéíóúñ¿¡]/i.test(text) && !/^\/site\//.test(text)),
    ).toEqual([]);
  });

  it('counts with the noun that goes with the number', () => {
    const supports = (count: number) =>
      [english, spanish].map((words) => words.claimViews.support(count, 5, count));
    expect(supports(1)).toEqual([
      '1 of 5 accounts answers, from 1 origin',
      '1 de 5 versiones responde, de 1 origen',
    ]);
    expect(supports(0)).toEqual(['None of 5 accounts answers', 'Ninguna de 5 versiones responde']);
    expect(supports(5)).toEqual([
      'All 5 accounts answer, from 5 origins',
      'Las 5 versiones responden, de 5 orígenes',
    ]);
    expect(
      spanish.lineage.summary(13, 2, [
        ['A', 'B'],
        ['C', 'Inés'],
      ]),
    ).toBe('13 versiones vienen de dos orígenes: A y B son una sola y C e Inés son una sola.');
    expect(spanish.lineage.others(1, 3)).toBe('El otro par no comparte palabras más allá del azar.');
    expect(english.lineage.others(2, 3)).toBe('The other two pairs share no words beyond chance.');
    expect(spanish.storyViews.tally(1204, [{ standing: 'same', count: 1 }])).toBe(
      'De 1204 afirmaciones: en una dicen lo mismo.',
    );
  });

  it('names who is quoted only where the name is one in every language', () => {
    const { attributed } = spanish.claimViews.voice;
    expect(attributed('Trump')).toBe('atribuido a Trump');
    expect(attributed('a White House official')).toBe('atribuido a una fuente que cita');
  });
});
