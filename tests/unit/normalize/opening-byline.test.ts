import { describe, expect, it } from 'vitest';
import { entryOf, kindsAndWords } from './normalized.ts';

const story = [
  'PORT ELLERY — A fire destroyed three warehouses on the quay late on Monday, officials said.',
  '“We saw flames above the cranes,” said Tomas Reyes, who lives across the water.',
];
const article = (...opening: string[]) => [...opening, ...story].join('\n\n');

describe('an article that opens with its byline', () => {
  it.each(['Jane Doe', 'Jane Doe, and Mark Hill', 'By Jane Doe'])(
    'has an outlet, authors and no headline when it opens with “%s”',
    (names) => {
      const { entry } = entryOf(article(names, 'HARBOUR TODAY'));
      expect(entry.metadata.headline).toBeUndefined();
      expect(entry.metadata.outlet).toMatchObject({ how: 'stated', value: 'HARBOUR TODAY' });
      expect(entry.metadata.authors?.value[0]).toEqual({ name: 'Jane Doe' });
      expect(entry.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual([
        'byline',
        'outlet-label',
        'dateline',
      ]);
    },
  );

  it('takes no headline in capitals for a reporter, for the story speaks of it', () => {
    const [first] = kindsAndWords(article('Ellery Warehouses Destroyed', 'HARBOUR TODAY'));
    expect(first).toBe('headline: Ellery Warehouses Destroyed');
  });

  it('takes no names for a byline without an outlet under them', () => {
    const [first] = kindsAndWords(article('Jane Doe', 'The quay'));
    expect(first).not.toContain('byline');
  });
});
