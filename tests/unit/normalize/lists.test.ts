import { describe, expect, it } from 'vitest';
import { kindsAndWords } from './normalized.ts';

const prose = [
  'The group stage of the harbour cup finished on Tuesday, and 20 towns are now through to the next round.',
  'Tomas Reyes, who lives across the water, said that nobody in Port Ellery had hoped for as much as that.',
  'The port authority said that it would open the quay to all those who want to see the boats arrive.',
];
const page = [
  'Home',
  'Search',
  'Subscribe',
  'Puzzles',
  'Towns through to the next round of the harbour cup',
  'Sign In',
];
const end = ['Privacy Policy', 'Terms of Use', 'Help', 'About Us', 'Contact'];
const kindsOf = (...lines: string[]) =>
  new Map(
    kindsAndWords([...page, ...prose, ...lines, ...end].join('\n')).map((each) => {
      const colon = each.indexOf(': ');
      return [each.slice(colon + 2), each.slice(0, colon)];
    }),
  );

describe('a list under the last paragraph belongs to the story when its items are of one shape', () => {
  it.each([
    [['Ellery (Group A): 10th time', 'Westport (Group A): Seventh time', 'Eastquay (Group B): Third time']],
    [['1) Rope and tackle', '2) A lamp for the night', '3) Dry shoes']],
    [['1) Rope and tackle', 'https://example.org/1', '2) A lamp', 'https://example.org/2', '3) Shoes']],
    [['(Graphic: Boats in 2031 - here)', '(Graphic: Boats vs. ferries - here)', '(Graphic: Ferries - here)']],
  ])('%j', (items) => {
    const kinds = kindsOf('Qualified towns', ...items);
    expect(items.map((item) => kinds.get(item))).toEqual(items.map(() => 'paragraph'));
  });

  it('and not when they are headlines of other stories', () => {
    const kinds = kindsOf(
      'Old cranes fall on the quay',
      'New ferry sails',
      'Council votes for a wall by the water',
    );
    expect(kinds.get('Council votes for a wall by the water')).toBe('other-headline');
  });
});

it('keeps requests among the items that a sentence announces', () => {
  const items = [
    'Sign up for an account of the harbour club',
    'Bring the letter to the office on the quay',
    'Sign up for the cup with the same name',
  ];
  const kinds = kindsOf('Whoever wants to sail in the cup has to do three things before Friday:', ...items);
  expect(items.map((item) => kinds.get(item))).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

it('ends the story at what is said of its author', () => {
  const feed = 'The council said on Friday that the old quay will be torn down within the next three years.';
  const lines = [
    'Port Ellery sails again',
    'By Jane Doe',
    ...prose,
    'Nobody was hurt when the ferry met the wall of the quay, the harbour master said later.',
    'The boats will sail again on Friday, when the wind is expected to turn to the west.',
    'Jane Doe is a freelance writer living in Westport',
    feed,
  ];
  const kinds = kindsAndWords([...lines, feed].join('\n'));
  expect(kinds).toContain('byline: Jane Doe is a freelance writer living in Westport');
  expect(kinds.at(-1)).toBe(`other-text: ${feed}`);
});

it('keeps the claim that a fact check opens with', () => {
  const claim = 'The mayor of Port Ellery owns seventeen boats and a ferry.';
  const lines = [
    'Home',
    'Search',
    'Does the mayor own seventeen boats?',
    'Claim',
    claim,
    'Rating',
    'Unproven',
    'Origin',
  ];
  expect(kindsAndWords([...lines, ...prose].join('\n'))).toContain(`paragraph: ${claim}`);
});

it('keeps numbered subheadings over paragraphs', () => {
  const lines = [
    '1) The first boat',
    prose[0] ?? '',
    '2) The second boat',
    prose[1] ?? '',
    '3) The third boat',
    prose[2] ?? '',
  ];
  const kinds = kindsAndWords(['Three boats of Port Ellery', prose[2] ?? '', ...lines].join('\n'));
  expect(kinds).toEqual(
    expect.arrayContaining([
      'subheading: 1) The first boat',
      'subheading: 2) The second boat',
      'subheading: 3) The third boat',
    ]),
  );
});

it('goes on under a sentence about a writer of whom the story tells', () => {
  const told = 'Jane Doe is a writer who has lived in Westport since the year of the great fire.';
  const lines = ['Jane Doe wins harbour prize', 'By Mark Hill', ...prose, told, ...prose];
  expect(kindsAndWords(lines.join('\n')).at(-1)).toBe(`paragraph: ${prose[2] ?? ''}`);
});
