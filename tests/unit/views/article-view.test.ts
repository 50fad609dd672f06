import { describe, expect, test } from 'vitest';
import type { ExcerptPart } from '../../../src/schemas/article-view.ts';
import { articleAnchors, articleView } from '../../../src/views/article-view.ts';
import { makeArticle, makeStory, spanOf, type MadeArticle, type MadeClaim } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const report: MadeArticle = {
  lines: [
    ['headline', 'Bridge closed'],
    ['dropped share-widget', 'Share <this>'],
    ['paragraph', 'The bridge closed on Monday. Nobody was hurt. It is old.'],
    ['paragraph', 'The mayor spoke at noon about the matter and left soon after.'],
    ['subheading', 'History'],
    ['paragraph', 'It was built in 1931 by the county with money from the state.'],
    ['paragraph', 'Repairs will take <b>two</b> weeks & more. Cars must go around by the old road.'],
  ],
};

function viewOf(claims: Record<string, MadeClaim>, made: MadeArticle = report) {
  return articleView(makeStory({ articles: { alpha: made }, claims }), 'alpha', wordsOf('en'));
}

/** Draws an excerpt as lines: `¶` and its words for a block, `–` and its words for a gap; cited words in brackets. */
function draw(parts: readonly ExcerptPart[]): string[] {
  return parts.map((part) => {
    if (part.kind === 'gap') return `– ${part.words}`;
    const words = part.pieces.map((piece) =>
      piece.kind === 'omitted' ? '…' : piece.kind === 'text' ? piece.text : `[${piece.text}]`,
    );
    return `¶ ${words.join('')}`;
  });
}

const closing: MadeClaim = { cells: { alpha: { words: 'closed on Monday', says: 'Monday' } } };
const repairs: MadeClaim = { cells: { alpha: { words: '<b>two</b> weeks', says: 'two weeks' } } };

describe('the excerpt', () => {
  test('shows cited sentences in order with gaps between', () => {
    expect(draw(viewOf({ closing, repairs }).excerpt)).toEqual([
      '– one headline not quoted',
      '¶ The bridge [closed on Monday].…',
      '– two paragraphs and one subheading not quoted',
      '¶ Repairs will take [<b>two</b> weeks] & more.…',
    ]);
  });

  test('falls back to the bare passages when sentences are more than half of the words', () => {
    const short: MadeArticle = { lines: [['paragraph', 'The bridge closed on Monday. All fled.']] };
    const view = viewOf({ closing: { cells: { alpha: { words: 'on Monday' } } } }, short);
    expect(draw(view.excerpt)).toEqual(['¶ …[on Monday]…']);
    expect(view.shownWords).toBe(
      'Shown are the words that claims cite, without the rest of their sentences: 29% of the article’s words. More would be over half of it.',
    );
  });

  test('shows everything with full rights', () => {
    const view = viewOf({ closing }, { ...report, source: { rights: 'full' } });
    expect(draw(view.excerpt)[0]).toBe('¶ Bridge closed');
    expect(view.excerpt.every((part) => part.kind === 'block')).toBe(true);
  });

  test('shows where the article states its own metadata', () => {
    const headline = { how: 'stated' as const, value: 'Bridge closed', span: { start: 0, end: 13 } };
    const view = viewOf({ closing }, { ...report, metadata: { headline } });
    expect(draw(view.excerpt)[0]).toBe('¶ Bridge closed');
    expect(view.headline).toBe('Bridge closed');
  });

  test('keeps an anchor for every block, cited or not, so that no link breaks when citations change', () => {
    const few = articleAnchors(viewOf({ closing }).excerpt);
    const many = articleAnchors(viewOf({ closing, repairs }).excerpt);
    expect(few).toHaveLength(6);
    expect(many).toEqual(few);
  });

  test('numbers its notes through the page, one for a claim in a block', () => {
    const twice: MadeClaim = {
      cells: { alpha: { words: 'The bridge', also: ['Nobody was hurt', 'by the old road'] } },
    };
    const blocks = viewOf({ closing, twice }).excerpt.filter((part) => part.kind === 'block');
    expect(blocks.map(({ notes }) => notes.map(({ number, title }) => `${String(number)} ${title}`))).toEqual(
      [['1 Claim twice', '2 Claim closing'], ['3 Claim twice']],
    );
    expect(blocks[0]?.notes[1]?.address).toBe('/bridge-2026/closing/#alpha');
  });

  test('shows an article nobody cites as one gap', () => {
    expect(draw(viewOf({}).excerpt)).toEqual([
      '– one headline, four paragraphs and one subheading not quoted',
    ]);
  });
});

test('lists dropped lines with their rule, and accounts for every character', () => {
  const { ledger } = viewOf({ closing });
  expect(ledger.dropped).toEqual([
    { line: 2, words: 'Share <this>', kind: 'share buttons', rule: 'test-rule' },
  ]);
  const figures = (ledger.summary.match(/\d+(?= characters)/g) ?? []).map(Number);
  expect(figures[0]).toBe((figures[1] ?? 0) + (figures[2] ?? 0));
});

test('shows damage with a few words and the place', () => {
  const span = spanOf(makeArticle('alpha', report), 'The mayor spoke');
  const [damage] = viewOf(
    {},
    { ...report, damage: [{ kind: 'name-missing', ...span, note: 'A name is missing.' }] },
  ).damage;
  expect(damage).toMatchObject({ note: 'A name is missing.', words: 'The mayor spoke' });
  expect(damage?.anchor).toMatch(/^p-[0-9a-f]{8}$/);
});

test('names the claims the article does not answer', () => {
  const cells = (alpha: 'silent' | 'lacuna' | 'not-judged') => ({ cells: { alpha } });
  const view = viewOf({ a: cells('silent'), b: cells('lacuna'), c: cells('not-judged') });
  expect(view.unanswered.map(({ title, claims }) => [title, claims.map(({ address }) => address)])).toEqual([
    ['Silent', ['/bridge-2026/a/#alpha']],
    ['Cannot answer: its text is incomplete there', ['/bridge-2026/b/#alpha']],
    ['Not judged yet', ['/bridge-2026/c/#alpha']],
  ]);
});

test('says of every field of the metadata where it comes from', () => {
  const metadata = {
    headline: { how: 'stated' as const, value: 'Bridge closed', span: { start: 0, end: 13 } },
    published: { how: 'inferred' as const, value: '2026-03-04', rule: 'editor', basis: 'It says Monday.' },
    place: {
      how: 'stated' as const,
      value: 'Bridge',
      span: spanOf(makeArticle('alpha', report), 'The bridge'),
    },
    language: { how: 'given' as const, value: 'en-GB' },
  };
  const rows = viewOf({}, { ...report, metadata }).metadata;
  const known = rows.filter(({ how }) => how !== 'not-stated');
  expect(known.map(({ term, value, from, words = '' }) => [term, value, from, words])).toEqual([
    ['Headline', 'Bridge closed', 'Stated in these words', ''],
    ['Published', '4 March 2026', 'Inferred by the editors. It says Monday.', ''],
    ['Reported from', 'Bridge', 'Stated:', 'The bridge'],
    ['Language', 'British English', 'Given in the source file', ''],
  ]);
  expect(rows.find(({ term }) => term === 'Outlet')).toEqual({ term: 'Outlet', how: 'not-stated' });
});

test('throws for an article the story does not have', () => {
  expect(() => articleView(makeStory({ articles: {} }), 'ghost', wordsOf('en'))).toThrow('no article ghost');
});
