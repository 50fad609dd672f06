import { exampleArticles, exampleClaimLines, exampleTally } from './example-story.ts';

/** A story with little in it; the parts have examples of their own. */
export const examples = {
  'two accounts, no claim yet': {
    url: 'https://claims.example/bridge/',
    citations: [],
    view: {
      id: 'bridge',
      title: 'The closing of the bridge',
      description: 'Two accounts of a bridge that was closed.',
      up: { address: '/', label: 'All stories' },
      event: '4 March 2026, Port Alder',
      bodyHtml: '<p>A bridge was closed for an inspection.</p>',
      articles: exampleArticles.map((article) => ({ ...article, answers: 'Answers no claim yet' })),
      tally: exampleTally.slice(0, 0),
      tallyWords: 'No claim has been published yet.',
      groups: [],
      parting: exampleClaimLines.slice(0, 0),
      agreed: [],
      declined: [],
    },
  },
};
