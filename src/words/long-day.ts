import type { Language } from '../schemas/language.ts';

// English as our guides write it: “22 November 2026”; Spanish as Colombia writes it: “22 de noviembre de 2026”
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-CO' };

const formats = new Map(
  Object.entries(locales).map(([language, locale]) => [
    language,
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ]),
);

/** A day written as 2026-11-22, in words of a language; what is no day comes back as it is. */
export function longDay(language: Language, day: string): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : (formats.get(language)?.format(at) ?? day);
}
