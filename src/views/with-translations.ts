import { languages } from '../schemas/language.ts';
import type { PageTranslation } from '../schemas/page-head.ts';
import { languageOfId, withoutLanguage } from './language-of-id.ts';
import type { ViewFile } from './view-file.ts';

/** Every page that stands in several languages knows them all, itself included, in the order of languages. */
export function withTranslations(files: readonly ViewFile[]): ViewFile[] {
  const pages = Map.groupBy(files, ({ id }) => withoutLanguage(id));
  return files.map((file) => {
    const all = pages.get(withoutLanguage(file.id)) ?? [];
    if (all.length < 2) return file;
    const translations = all.map(({ id, address }): PageTranslation => ({
      language: languageOfId(id),
      address,
    }));
    translations.sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
    return { ...file, translations, view: { ...file.view, translations } };
  });
}
