/** The languages the site can be read in, as BCP 47 tags. English first: it is what addresses without a language are in. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

export const firstLanguage = 'en' as const satisfies Language;

export function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag);
}
