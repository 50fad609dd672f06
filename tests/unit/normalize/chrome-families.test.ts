import { describe, expect, it } from 'vitest';
import { classifiers } from '../../../src/normalize/classifiers.ts';
import { findChromeFamily } from '../../../src/normalize/chrome-families.ts';
import lexicon from '../../../src/normalize/lexicon/chrome-lexicon.json' with { type: 'json' };
import sections from '../../../src/normalize/lexicon/section-names.json' with { type: 'json' };
import { droppedKinds } from '../../../src/schemas/entry.ts';

describe('the lexicon of page furniture', () => {
  it('has a kind and a reason for every family, and one rule of its name', () => {
    for (const { id, kind, because } of lexicon.families) {
      expect(droppedKinds).toContain(kind);
      expect(because).toMatch(/\.$/);
      expect(classifiers.filter(({ rule }) => rule === id)).toHaveLength(1);
    }
  });

  it('finds each of its lines as a whole line', () => {
    const lines = lexicon.families.flatMap(({ lines: own }) => own);
    expect(lines.filter((line) => findChromeFamily(line)?.by !== 'whole')).toEqual([]);
  });

  it.each([
    ['share', 'share-widget'],
    ['share this:', 'share-widget'],
    ['197 shares', 'share-widget'],
    ['getting your trinity audio player ready...', 'audio-widget'],
    ['image 3 of 17', 'picture-viewer'],
    ['related topics:', 'related-label'],
    ['read more »', 'related-label'],
    ['most read', 'trending-label'],
    ['help us improve.', 'help-label'],
    ['12 comments', 'comments'],
    ['subscribe now', 'subscription'],
    ['- advertisement -', 'advertisement'],
    ['© 2026 the evening post. all rights reserved.', 'legal-notice'],
    ['skip to main content', 'navigation'],
  ])('takes “%s” for %s', (line, family) => {
    expect(findChromeFamily(line)?.id).toBe(family);
  });

  it.each([
    'shared grief',
    'what remains unresolved',
    'background: a feud that became public',
    'copyrights and wrongs',
    'key moments from the meeting',
    'the commentator left early',
    '‘the stakes are high’',
    '',
  ])('takes “%s” for nothing', (line) => {
    expect(findChromeFamily(line)).toBeUndefined();
  });

  it('has no section of a newspaper that is a line of furniture as well, but for those that head lists', () => {
    const both = sections.sections.filter((name) => findChromeFamily(name)?.by === 'whole');
    expect(
      both.filter((name) =>
        /^(?:politics|business|world|sports?|science|culture|health|technology)$/.test(name),
      ),
    ).toEqual([]);
  });
});

describe('the list of classifiers', () => {
  it('has no two rules of one name, and a reason for each', () => {
    const rules = classifiers.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(classifiers.every(({ because }) => because.endsWith('.'))).toBe(true);
  });
});
