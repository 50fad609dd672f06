/** Feeds: what a reader of feeds sees of the site, a story or its corrections. */
export const feedWords = {
  site: (name: string) => `${name}: claims, as they are checked and corrected`,
  siteSubtitle: 'Every claim with its finding; one that was corrected comes up again.',
  story: (title: string, name: string) => `${title} · ${name}`,
  corrections: (name: string) => `${name}: corrections`,
  correctionsSubtitle: 'What was wrong on a page, and what stands there now.',
  correctionTitle: (question: string) => `Correction: ${question}`,
  links: { site: 'All claims', story: 'Claims of this story', corrections: 'Corrections' },
  follow: (what: string) => `Feed: ${what}`,
};

export type FeedWords = typeof feedWords;
