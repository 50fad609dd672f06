import { firstLanguage } from '../schemas/language.ts';
import type { PageTranslation } from '../schemas/page-head.ts';
import { languageOfId, withoutLanguage } from './language-of-id.ts';
import type { ViewFile } from './view-file.ts';

/** Every page that stands in several languages knows them all, itself included, the first language first. */
export function withTranslations(files: readonly ViewFile[]): ViewFile[] {
  const pages = Map.groupBy(files, ({ id }) => withoutLanguage(id));
  return files.map((file) => {
    const all = pages.get(withoutLanguage(file.id)) ?? [];
    if (all.length < 2) return file;
    const translations = all.map(({ id, address }): PageTranslation => ({
      language: languageOfId(id),
      address,
    }));
    translations.sort((a) => (a.language === firstLanguage ? -1 : 1));
    return { ...file, translations, view: { ...file.view, translations } };
  });
}
