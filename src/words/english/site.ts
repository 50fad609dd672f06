/** Words around every page: header, footer, ways to get about. */
export const siteWords = {
  name: 'Claim by Claim',
  skip: 'Skip to content',
  navigation: 'Site',
  stories: 'Stories',
  claims: 'Claims',
  search: 'Search',
  method: 'How we compare',
  corrections: 'Corrections',
  about: 'About',
  /** The language’s name in itself. */
  languageName: 'English',
  licence: 'Comparisons and guides:',
  quotedWords: 'Quoted words belong to their publishers.',
  reportError: 'Report an error',
};

export type SiteWords = typeof siteWords;
