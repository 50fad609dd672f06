import { describe, expect, it } from 'vitest';
import { claimViewSchema, type ClaimView } from '../../../src/schemas/claim-view.ts';
import type { CheckedClaim, CheckedStory } from '../../../src/schemas/checked-story.ts';
import type { Relation } from '../../../src/schemas/comparison.ts';
import type { Value } from '../../../src/schemas/value.ts';
import { claimView } from '../../../src/views/claim-view.ts';
import { makeStory, type MadeArticle, type MadeClaim } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const lines = [
  ['paragraph', 'The bridge was closed in January 2026, he said.'],
] as const satisfies MadeArticle['lines'];

const month: Value = {
  kind: 'date',
  written: '2026-01',
  edtf: '2026-01',
  scope: {},
  hedges: [],
  tolerances: [],
  byWords: { earliest: '2026-01-01', latest: '2026-01-31' },
  usual: { earliest: '2026-01-01', latest: '2026-01-31' },
};

const reading = { words: 'closed in January 2026', mark: 'January 2026' };

/** A story of articles a, b, c, d, where a and b share an origin. */
function storyOf(claim: MadeClaim, more: Readonly<Record<string, MadeClaim>> = {}): CheckedStory {
  return makeStory({
    articles: {
      a: { lines, origin: 'agency' },
      b: { lines, origin: 'agency' },
      c: { lines, source: { url: 'https://example.com/c#top' } },
      d: { lines },
    },
    claims: { closure: claim, ...more },
  });
}

function viewOf(claim: MadeClaim): ClaimView {
  return claimView(storyOf(claim), 'closure', [], wordsOf('en'));
}

function pairsOf(words: string): readonly (readonly [string, string, Relation])[] {
  return words.split(', ').map((each) => {
    const [a = '', relation, b = ''] = each.split(' ');
    return [a, b, relation as Relation]; // written by the test as relations are named
  });
}

const four = { a: reading, b: reading, c: reading, d: reading };
const odd = pairsOf('a same b, a precision c, a contradict d, b precision c, b contradict d, c contradict d');

describe('what a claim page shows', () => {
  it('fits its schema', () => {
    expect(claimViewSchema.parse(viewOf({ cells: four, pairs: odd }))).toEqual(
      viewOf({ cells: four, pairs: odd }),
    );
  });

  it('refuses a claim the story does not have', () => {
    expect(() => claimView(storyOf({ cells: four }), 'other', [], wordsOf('en'))).toThrow(
      'no claim other in story bridge-2026',
    );
  });

  it('counts the accounts that answer and their origins', () => {
    expect(viewOf({ cells: { a: reading, b: reading } }).support).toBe(
      '2 of 4 accounts answer, from 1 origin',
    );
    expect(viewOf({ cells: { a: reading } }).support).toBe('1 of 4 accounts answers, from 1 origin');
    expect(viewOf({ cells: four }).support).toBe('All 4 accounts answer, from 3 origins');
    expect(viewOf({ cells: {} }).support).toBe('None of 4 accounts answers');
  });

  it('gives every article a row, the accounts without a reading last', () => {
    const view = viewOf({ cells: { a: 'silent', b: reading, c: 'lacuna' } });
    expect(view.readings.map(({ article }) => article)).toEqual(['b']);
    expect(view.absent.map(({ article, kind }) => [article, kind])).toEqual([
      ['a', 'silent'],
      ['c', 'lacuna'],
      ['d', 'not-judged'],
    ]);
    expect(view.absent[0]?.searched).toEqual(['bridge']);
    expect(view.absent[1]?.because).toBe('The page is torn.');
  });

  it('links the claims before and after it in the story’s order', () => {
    const story = storyOf({ cells: four }, { depth: { cells: four } });
    expect(claimView(story, 'closure', [], wordsOf('en'))).not.toHaveProperty('previous');
    expect(claimView(story, 'closure', [], wordsOf('en')).next).toEqual({
      address: '/bridge-2026/depth/',
      label: 'Claim depth',
    });
    expect(claimView(story, 'depth', [], wordsOf('en')).previous?.address).toBe('/bridge-2026/closure/');
  });

  it('says that truth was not assessed, and by whom and when the claim was checked', () => {
    const { truth, checked } = viewOf({ cells: four });
    expect(truth.label).toBe('Not assessed');
    expect(truth.because).toContain('not checked them against outside evidence');
    expect(checked).toBe('A. Editor, 1 April 2026');
  });

  it('cites the version of the last correction', () => {
    const file = { corrections: [{ on: '2026-05-02', what: 'A word.' }] };
    expect(viewOf({ cells: four, file }).citation).toBe(
      '“What of closure?” Claim by Claim, “The bridge”, version of 2 May 2026.',
    );
  });
});

describe('a reading', () => {
  it('sets the telling words off inside the cited words', () => {
    const [quote] = viewOf({ cells: four }).readings[0]?.quotes ?? [];
    expect(quote?.parts).toEqual([
      { text: 'closed in ', telling: false },
      { text: 'January 2026', telling: true },
    ]);
    expect(quote?.address).toMatch(/^\/bridge-2026\/articles\/a\/#p-[0-9a-f]{8}$/);
  });

  it('marks the whole passage when no words are set off', () => {
    const { readings } = viewOf({ cells: { a: { words: 'he said' } } });
    expect(readings[0]?.quotes[0]?.parts).toEqual([{ text: 'he said', telling: true }]);
  });

  it('leads to the words on the publisher’s page where that is known', () => {
    const { readings } = viewOf({ cells: four });
    expect(readings[2]?.quotes[0]?.outletUrl).toBe(
      'https://example.com/c#:~:text=closed%20in%20January%202026',
    );
    expect(readings[0]?.quotes[0]).not.toHaveProperty('outletUrl');
  });

  it('does not say in a sentence what the value says already', () => {
    const plain = { ...reading, value: month, says: 'In January 2026.' };
    const more = { ...reading, value: month, says: 'In January 2026, for a day.' };
    const { readings } = viewOf({ cells: { a: plain, b: more } });
    expect(readings[0]).toMatchObject({ value: 'January 2026' });
    expect(readings[0]).not.toHaveProperty('says');
    expect(readings[1]?.says).toBe('In January 2026, for a day.');
  });

  it('does not point from a quotation to the words beside it', () => {
    const value: Value = {
      kind: 'quotation',
      words: 'he said',
      written: 'he said',
      scope: {},
      hedges: [],
      tolerances: [],
    };
    const quoted = { words: 'he said', value };
    const { readings } = viewOf({
      cells: {
        a: { ...quoted, says: 'The words quoted.' },
        b: { ...quoted, says: 'That it was closed.' },
        c: { ...reading, says: 'The words quoted.' },
      },
    });
    expect(readings.map(({ says }) => says)).toEqual([undefined, 'That it was closed.', 'The words quoted.']);
  });

  it('names who has the same words where it says nothing else, or that nobody answers', () => {
    const value: Value = {
      kind: 'quotation',
      words: 'no',
      written: 'no',
      scope: {},
      hedges: [],
      tolerances: [],
    };
    const bare = { words: 'closed in January 2026', value, says: 'The words quoted.' };
    const told = { ...bare, says: 'That it was closed.' };
    const two = viewOf({ cells: { a: bare, b: told }, pairs: pairsOf('a same b') }).readings;
    expect(two[0]?.against).toMatchObject({ relation: 'same', accounts: [{ article: 'b' }] });
    expect(two[1]).not.toHaveProperty('against');
    const one = viewOf({ cells: { a: bare } }).readings;
    expect(one[0]).toMatchObject({ alone: true });
    expect(one[0]).not.toHaveProperty('against');
    expect([...two, ...viewOf({ cells: { a: told } }).readings].some((row) => 'alone' in row)).toBe(false);
  });

  it('tells its scope where scopes differ, and else not', () => {
    const scoped = (of: string) => ({ ...reading, value: { ...month, scope: { measure: 'share', of } } });
    const { readings } = viewOf({ cells: { a: scoped('cocaine'), b: scoped('coca') } });
    expect(readings.map(({ scope }) => scope)).toEqual(['share of cocaine', 'share of coca']);
    expect(viewOf({ cells: { a: scoped('coca'), b: scoped('coca') } }).readings[0]).not.toHaveProperty(
      'scope',
    );
  });

  it('names the accounts it stands against by its strongest relation', () => {
    const { readings } = viewOf({ cells: four, pairs: odd });
    expect(readings[0]?.against).toEqual({
      relation: 'contradict',
      accounts: [{ article: 'd', siglum: 'D', label: 'Article D' }],
    });
    expect(readings[3]?.against?.accounts.map(({ article }) => article)).toEqual(['a', 'b', 'c']);
  });

  it('stands against nobody where all say the same', () => {
    const { readings } = viewOf({ cells: { a: reading, b: reading }, pairs: pairsOf('a same b') });
    expect(readings[0]).not.toHaveProperty('against');
  });

  it('says that nothing names the outlet or the date', () => {
    expect(viewOf({ cells: four }).readings[0]).toMatchObject({
      outlet: 'Outlet not named in the text',
      date: { words: 'Date not stated' },
    });
  });
});

describe('who differs', () => {
  const differ = (cells: MadeClaim['cells'], pairs: string) =>
    viewOf({ cells, pairs: pairsOf(pairs) }).differ;
  const three = { a: reading, b: reading, c: reading };

  it('names the odd one out and how the others stand among themselves', () => {
    expect(viewOf({ cells: four, pairs: odd }).differ).toBe(
      'Article D contradicts Article A, Article B and Article C. These are compatible with one another.',
    );
  });

  it('names two that contradict each other, whatever the third says', () => {
    expect(differ(three, 'a precision b, a precision c, b contradict c')).toBe(
      'Article B and Article C contradict each other.',
    );
  });

  it('says in one sentence what holds for every pair', () => {
    expect(differ(three, 'a same b, a same c, b same c')).toBe('All accounts that answer say the same.');
    expect(differ(three, 'a contradict b, a contradict c, b contradict c')).toBe(
      'No two of the accounts can both be right.',
    );
  });

  it('says of things that cannot be compared who speaks of something else', () => {
    expect(differ(three, 'a same b, a not-comparable c, b not-comparable c')).toBe(
      'Article C speaks of something else than Article A and Article B. These say the same.',
    );
  });

  it('is silent when one account stands alone', () => {
    expect(viewOf({ cells: { a: reading } })).not.toHaveProperty('differ');
  });
});

describe('pairs', () => {
  it('come strongest first, those alike for one reason together', () => {
    const { pairs } = viewOf({ cells: four, pairs: odd });
    expect(pairs.map((group) => [group.relation, group.pairs.map(({ id }) => id)])).toEqual([
      ['contradict', ['_pair-a--d', '_pair-b--d', '_pair-c--d']],
      ['precision', ['_pair-a--c', '_pair-b--c']],
      ['same', ['_pair-a--b']],
    ]);
  });

  it('show the editors’ relation beside the computed one, and say whose the claim’s is', () => {
    const story = storyOf({ cells: { a: reading, b: reading }, pairs: pairsOf('a precision b') });
    const [claim] = story.claims;
    const judged = { relation: 'unclear', because: 'It may be another bridge.' } as const;
    const overruled: CheckedClaim[] = claim
      ? [
          {
            ...claim,
            relation: 'unclear',
            pairs: claim.pairs.map((pair) => ({ ...pair, relation: 'unclear', judged })),
          },
        ]
      : [];
    const view = claimView({ ...story, claims: overruled }, 'closure', [], wordsOf('en'));
    expect(view.pairs[0]).toMatchObject({ relation: 'unclear', judged, computed: { relation: 'precision' } });
    expect(view.standingBy).toBe('editors');
    expect(claimView(story, 'closure', [], wordsOf('en')).standingBy).toBe('computed');
  });
});

describe('the picture of the pairs', () => {
  it('draws every pair, marks those that part, joins one origin', () => {
    const { picture } = viewOf({ cells: four, pairs: odd });
    expect(picture?.nodes.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C', 'D']);
    expect(picture?.lines).toHaveLength(6);
    expect(picture?.lines.filter(({ mark }) => mark).map(({ relation }) => relation)).toEqual([
      'contradict',
      'contradict',
      'contradict',
    ]);
    expect(picture?.bands).toHaveLength(1);
  });

  it('keeps every letter inside the drawing', () => {
    const { nodes = [], width = 0, height = 0 } = viewOf({ cells: four, pairs: odd }).picture ?? {};
    for (const { x, y } of nodes) {
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(20);
    }
  });

  it('is left out for two accounts', () => {
    expect(viewOf({ cells: { a: reading, b: reading }, pairs: pairsOf('a same b') })).not.toHaveProperty(
      'picture',
    );
  });
});
