import type { SiteWords } from '../english/site.ts';

export const siteWords: SiteWords = {
  name: 'Claim by Claim',
  skip: 'Ir al contenido',
  navigation: 'Sitio',
  stories: 'Historias',
  claims: 'Afirmaciones',
  search: 'Buscar',
  method: 'Cómo comparamos',
  corrections: 'Correcciones',
  about: 'Quiénes somos',
  languageName: 'Español',
  licence: 'Comparaciones y guías:',
  quotedWords: 'Las palabras citadas pertenecen a sus editores.',
  reportError: 'Avisar de un error',
};
