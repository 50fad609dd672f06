import { firstLanguage, type Language } from '../schemas/language.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** Small words that a sentence has and a value has not: “In January 2026.” says no more than “January 2026”. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf('a an at for from in it of on the was'),
  es: setOf('a al de del desde durante el en era es fue la las los por que se un una'),
};

/** Values have figures where sentences have words. */
const numeralsOf = (words: string) => new Map(words.split(' ').map((word, index) => [word, index + 1]));
const numerals: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: numeralsOf('one two three four five six seven eight nine ten eleven twelve'),
  es: numeralsOf('uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
};

/** What sentences call otherwise than values do. */
const synonyms: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(),
  es: new Map([
    ['comienzos', 'principios'],
    ['inicios', 'principios'],
  ]),
};

/** Whether what an account says, in a sentence, adds nothing to its value in words. */
export function saysTheSame(
  value: string | undefined,
  says: string,
  language: Language = firstLanguage,
): boolean {
  if (value === undefined) return false;
  const words = new Set(tellingWords(value, language));
  return tellingWords(says, language).every((word) => words.has(word));
}

function tellingWords(text: string, language: Language): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words
    .filter((word) => !smallWords[language].has(word))
    .map((word) => String(numerals[language].get(word) ?? synonyms[language].get(word) ?? word));
}
