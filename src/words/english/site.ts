/** Words around every page: header, footer, ways to get about. */
export const siteWords = {
  name: 'Claim by Claim',
  skip: 'Skip to content',
  navigation: 'Site',
  stories: 'Stories',
  method: 'How we compare',
  corrections: 'Corrections',
  about: 'About',
  licence: 'Comparisons and guides:',
  quotedWords: 'Quoted words belong to their publishers.',
  reportError: 'Report an error',
};

export type SiteWords = typeof siteWords;
