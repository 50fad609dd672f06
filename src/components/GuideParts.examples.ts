import { exampleGuides } from './example-guide.ts';

/** Text, then an insert. */
export const examples = {
  'text and a list': {
    parts: [
      { kind: 'html', html: '<p>Read <a href="/guides/">the guides</a> first.</p>' },
      { kind: 'guides', guides: exampleGuides },
      {
        kind: 'outlets',
        outlets: [{ name: 'The Gazette' }, { name: 'Canal 9', url: 'https://example.org/' }],
      },
    ],
  },
};
