import { describe, expect, it } from 'vitest';
import { entryOf, kindsAndWords } from './normalized.ts';

const story = [
  'A fire destroyed three warehouses on the quay late on Monday, officials in the town said.',
  '“We saw flames above the cranes,” said Tomas Reyes, who lives across the water.',
  'The port authority said that it would inspect every store of paints by the end of the week.',
];
const headlineOf = (...lines: string[]) =>
  entryOf([...lines, ...story].join('\n\n')).entry.metadata.headline?.value;

describe('a headline is never', () => {
  it.each([
    'Updated Nov. 19, 2031 8:21 am ET / Original Nov. 19, 2031 8:02 am ET',
    'The port reopened at 8:21 am on Tuesday',
    'Watch Harbour Live',
    'Sign In Subscribe Now',
    'Home » Harbour News',
    'CLOSE We show what burned on the quay and what it means for the town. HARBOUR TODAY',
    'The fire is out. The quay is closed. What comes next for Port Ellery',
  ])('“%s”', (line) => {
    expect(headlineOf(line)).toBeUndefined();
  });
});

describe('a headline', () => {
  it('may speak of what stands on buttons', () => {
    const line = 'Facebook, Instagram and YouTube down in Port Ellery';
    expect(headlineOf(line)).toBe(line);
    expect(headlineOf('Facebook, Instagram and YouTube down')).toBe('Facebook, Instagram and YouTube down');
  });

  it('loses the label of a share button before it', () => {
    const [label, headline] = kindsAndWords(
      ['Share All sharing options for: Why the quay burned twice', ...story].join('\n\n'),
    );
    expect(label).toBe('share-widget: Share All sharing options for:');
    expect(headline).toBe('headline: Why the quay burned twice');
  });

  it('is the line that stands close above the story a second time, not the name over it', () => {
    const repeated = 'Why the Quay Burned Twice in a Week';
    const menu = ['Culture', 'Ideas', 'Science', 'Security', 'Culture', 'Ideas', 'Science', 'Security'];
    const lines = [
      'Port fires and what they cost | The Wire',
      repeated,
      ...menu,
      ...menu,
      'Jane Q Doe',
      repeated,
    ];
    expect(headlineOf(...lines)).toBe(repeated);
  });

  it('is the line that has most of the title’s words', () => {
    const menu = ['Culture', 'Ideas and Opinion Here', 'Science and Space Desk'];
    const lines = [
      'Paint store caused harbour fire twice - Wire',
      ...menu,
      'Paint store (again) caused harbour fire',
    ];
    expect(headlineOf(...lines)).toBe('Paint store (again) caused harbour fire');
  });
});

describe('the last of a menu’s entries', () => {
  it('is no headline', () => {
    expect(
      headlineOf('Culture', 'Ideas', 'Science Desk', 'Security', 'Puzzles', 'Pilot of Quays'),
    ).toBeUndefined();
  });
});

describe('the caption of a video over the story', () => {
  it('is caption and credit, without its button', () => {
    const line = 'CLOSE We show what burned on the quay and what it means. HARBOUR TODAY';
    expect(kindsAndWords([line, ...story].join('\n\n')).slice(0, 3)).toEqual([
      'navigation: CLOSE',
      'caption: We show what burned on the quay and what it means.',
      'credit: HARBOUR TODAY',
    ]);
  });
});
