/** Its citations stand in CitationList, whose ids are taken on a page that shows every component. */
export const examples = {
  'citations folded away': { title: 'The bridge', url: 'https://example.com/bridge/', citations: [] },
};
