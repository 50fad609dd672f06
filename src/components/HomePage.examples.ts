import { exampleGuides } from './example-guide.ts';

/** The page before there is a story. */
export const examples = {
  'no story yet': {
    view: {
      title: 'Claim by Claim',
      description: 'How news accounts of one event compare.',
      ways: [],
      stories: [],
      guides: exampleGuides,
    },
  },
};
