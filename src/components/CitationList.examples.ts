import { exampleCitations } from './example-citations.ts';

/** The two formats that the example of SharePage leaves out: an id stands once on a page. */
export const examples = {
  'two formats': {
    citations: exampleCitations.filter(({ format }) => format === 'csl' || format === 'wikipedia'),
  },
};
