import { describe, expect, test } from 'vitest';
import { claimIndexSchema } from '../../../../src/schemas/browse-view.ts';
import type { CheckedStory } from '../../../../src/schemas/checked-story.ts';
import { browseAround } from '../../../../src/views/browse/browse-around.ts';
import { claimsByDate, claimsByRelation, claimsByTitle } from '../../../../src/views/browse/claim-indexes.ts';
import { wordsOf } from '../../../../src/words/words-of.ts';
import { makeSite, makeStory, type MadeClaim } from '../make-story.ts';

const words = wordsOf('en');
const around = { ways: [], notices: [] };
const articles = {
  alpha: { lines: [['paragraph', 'Closed on Monday.']] as const },
  beta: { lines: [['paragraph', 'Closed on Friday.']] as const },
};

function claim(title: string, more: Partial<MadeClaim> = {}, on = '2026-02-03'): MadeClaim {
  return {
    cells: { alpha: { words: 'Monday' }, beta: { words: 'Friday' } },
    ...more,
    file: { title, checked: { by: 'A tester', on } },
  };
}

function happened(story: CheckedStory, date: string): CheckedStory {
  return { ...story, file: { ...story.file, event: { ...story.file.event, date } } };
}

/** Groups drawn as “E: Eel, Élan”. */
function drawn(parts: ReturnType<typeof claimsByTitle>['parts']): string[] {
  return parts.flatMap(({ groups }) =>
    groups.map(({ title, lines }) => `${title}: ${lines.map((line) => line.title).join(', ')}`),
  );
}

describe('claims by title', () => {
  const titles = ['Zebra', 'Élan', '10 boats', '9 boats', 'eel', 'Ember', '“Amber” said', 'الساعة'];
  const story = makeStory({
    articles,
    claims: Object.fromEntries(titles.map((title, at) => [`c${String(at)}`, claim(title)])),
  });
  const view = claimsByTitle(makeSite([story]), around, words);

  test('stand under their first letter, whatever its accent or case or the marks before it', () => {
    expect(drawn(view.parts)).toEqual([
      'A: “Amber” said',
      'E: eel, Élan, Ember',
      'Z: Zebra',
      'ا: الساعة',
      '0–9 and others: 9 boats, 10 boats',
    ]);
  });

  test('say how many they are', () => {
    expect(view.intro).toMatch(/^8 claims of 1 story/);
    expect(view.parts[0]?.groups[1]?.count).toBe('3 claims');
  });

  test('fit the schema, and their anchors are no two alike', () => {
    expect(claimIndexSchema.parse(view)).toEqual(view);
    const ids = view.parts.flatMap(({ groups }) => groups.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('claims by relation', () => {
  const story = makeStory({
    articles,
    claims: {
      a: claim('Alike', { pairs: [['alpha', 'beta', 'same']] }),
      b: claim('Alone', { cells: { alpha: { words: 'Monday' }, beta: 'silent' } }),
      c: claim('Apart', { pairs: [['alpha', 'beta', 'contradict']] }),
      d: claim('Open', { pairs: [['alpha', 'beta', 'unclear']] }),
    },
  });

  test('stand strongest first, those of one account last, and no relation is empty', () => {
    expect(drawn(claimsByRelation(makeSite([story]), around, words).parts)).toEqual([
      'Cannot both be right: Apart',
      'We cannot tell: Open',
      'Same: Alike',
      'One account or none: Alone',
    ]);
  });
});

describe('claims by date', () => {
  const old = happened(
    makeStory({ articles, claims: { a: claim('Early', {}, '2026-05-01') } }, 'old'),
    '2026-02-03',
  );
  const late = happened(
    makeStory({ articles, claims: { a: claim('Late', {}, '2026-04-01') } }, 'late'),
    '2026-03-03',
  );

  test('stand twice, the latest event first and the latest check first', () => {
    const { parts } = claimsByDate(makeSite([old, late]), around, words);
    expect(parts.map(({ title }) => title)).toEqual(['By day of the event', 'By day of the check']);
    expect(drawn(parts)).toEqual([
      '3 March 2026: Late',
      '3 February 2026: Early',
      '1 May 2026: Early',
      '1 April 2026: Late',
    ]);
  });

  test('have anchors without the signs of open dates', () => {
    const [first] = claimsByDate(makeSite([happened(old, '2026-02~/..')]), around, words).parts;
    expect(first?.groups[0]?.id).toMatch(/^[\w-]+$/);
  });
});

test('a site without stories has empty lists', () => {
  for (const view of [claimsByTitle, claimsByRelation, claimsByDate]) {
    const { parts } = view(makeSite([]), around, words);
    expect(parts.flatMap(({ groups }) => groups)).toEqual([]);
  }
});

test('a notice stands once for all stories that have it', () => {
  const story = makeStory({ articles }, 'one');
  const noted = (id: string) => ({ ...story, id, file: { ...story.file, notice: 'All invented.' } });
  const { notices } = browseAround([], [story, noted('two'), noted('three')], words);
  expect(notices.map(({ text, stories }) => [text, stories.map(({ address }) => address)])).toEqual([
    ['All invented.', ['/two/', '/three/']],
  ]);
});
