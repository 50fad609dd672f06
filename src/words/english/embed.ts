/** Words of the small page that stands in other people’s pages. */
export const embedWords = {
  /** Name of the frame for those who hear it. */
  frame: (question: string, site: string) => `${question} – ${site}`,
  more: (site: string) => `All readings, with their exact words, at ${site}`,
  newTab: 'opens in a new tab',
  version: (day: string) => `Version of ${day}`,
  draft: 'Draft, checked by nobody yet',
  quotedWords: 'Quoted words belong to their publishers.',
};

export type EmbedWords = typeof embedWords;
