import { describe, expect, it } from 'vitest';
import { entryOf, kindsAndWords } from './normalized.ts';

const prose = [
  'A fire destroyed three warehouses on the quay late on Monday, officials in the town said.',
  'Tomas Reyes, who lives across the water, saw the flames above the cranes before midnight.',
  'The port authority said that it would inspect every store of paints by the end of the week.',
];
const within = (...lines: string[]) =>
  kindsAndWords(['Port Ellery burns', ...prose, ...lines, ...prose].join('\n\n'));
const kindOf = (line: string) =>
  within(line)
    .find((each) => each.endsWith(`: ${line}`))
    ?.split(':')[0];

describe('within the story no part of it is', () => {
  it.each([
    'Slideshow',
    '(20 Images)',
    'Story Continued Below',
    'Related Why 15 towns have sued the port',
    'What burned on the quay of Port Ellery? Read more',
    'More: What is the port authority?',
    'More: Fires on the quay, once thought to be over, have come back with a force that few in the town foresaw',
    'Support Quayside’s explanatory journalism',
    'Download the Harbour News app for full coverage of the fire',
    'Read or Share this story: https://example.org/2IDR',
    'Follow Jane Doe on Twitter',
  ])('“%s”', (line) => {
    expect(['paragraph', 'subheading', 'caption', 'credit', 'byline']).not.toContain(kindOf(line));
  });

  it.each([
    'Related cases of the disease were found in 15 towns, the ministry said.',
    'More: that was all the council asked of the port authority.',
    'He said that visitors should read more.',
  ])('and “%s” is', (line) => {
    expect(kindOf(line)).toBe('paragraph');
  });
});

it('ends the story at the copyright line', () => {
  const teaser =
    'The council said on Friday that the old quay will be torn down within the next three years.';
  const kinds = kindsAndWords(
    ['Port Ellery burns', ...prose, '© 2031 Quayside Inc. All Rights Reserved.', teaser].join('\n\n'),
  );
  expect(kinds.at(-1)).toBe(`other-text: ${teaser}`);
  expect(kinds.at(-2)).toMatch(/^legal-notice/);
});

it('takes no legal notice for a caption', () => {
  const notice = '© 2031 Quayside | All Rights Reserved | Terms of Use | Privacy';
  expect(kindsAndWords([...prose, notice].join('\n\n')).at(-1)).toBe(`legal-notice: ${notice}`);
});

describe('a post', () => {
  it('is a paragraph with its signature, never a subheading', () => {
    expect(within('See you on Friday! https://t.co/abc — Jane Doe (@janedoe) January 22, 2031')).toContain(
      'attribution: — Jane Doe (@janedoe) January 22, 2031',
    );
  });
});

it('takes a sentence that introduces a quotation for no subheading', () => {
  expect(kindOf('The mayor tweeted using her @ellery account:')).toBe('paragraph');
  expect(kindOf('What we know:')).toBe('subheading');
});

it('reads a picture’s credit after a label without a stop', () => {
  expect(within('The burned crane Image: Jane Doe.')).toEqual(
    expect.arrayContaining(['caption: The burned crane', 'credit: Image: Jane Doe.']),
  );
});

it.each(['Share on: Facebook Twitter Reddit', 'Print This Article Share it With Friends'])(
  'takes “%s” over the story for no dek',
  (line) => {
    expect(kindsAndWords(['Port Ellery burns again', line, ...prose].join('\n\n'))[1]).toMatch(
      /^share-widget/,
    );
  },
);

describe('under the story', () => {
  it('an agency signs after a dash', () => {
    expect(kindsAndWords([...prose, '—Field Level Media'].join('\n\n')).at(-1)).toMatch(/^wire-signature/);
  });

  it('those who contributed are credited, their outlets not', () => {
    const { entry } = entryOf(
      [...prose, 'Contributing: Jane Doe, HARBOUR TODAY; Mark Hill, The Quay Register'].join('\n\n'),
    );
    expect(entry.metadata.authors?.value).toEqual([
      { name: 'Jane Doe', role: 'contributing' },
      { name: 'Mark Hill', role: 'contributing' },
    ]);
  });
});

it('writes “ST. ELLERY” in small letters', () => {
  const { entry } = entryOf([`ST. ELLERY, Mich. (AP) — ${prose[0]}`, ...prose].join('\n\n'));
  expect(entry.metadata.place?.value).toBe('St. Ellery, Mich.');
});
