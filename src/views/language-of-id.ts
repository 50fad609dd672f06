import { firstLanguage, languages, type Language } from '../schemas/language.ts';

/** The language of a view or a guide, told from its id: `es/guides/about` is in Spanish, `guides/about` in the first one. */
export function languageOfId(id: string): Language {
  return languages.find((language) => id.startsWith(`${language}/`)) ?? firstLanguage;
}

/** The id of the same in the first language. */
export function withoutLanguage(id: string): string {
  const language = languageOfId(id);
  return language === firstLanguage ? id : id.slice(language.length + 1);
}

/** The id of the same in a language. */
export function idIn(id: string, language: Language): string {
  return language === firstLanguage ? id : `${language}/${id}`;
}
