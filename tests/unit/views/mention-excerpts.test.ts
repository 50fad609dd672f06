import { describe, expect, test } from 'vitest';
import { shownShare } from '../../../src/text/shown-share.ts';
import { locateMentions } from '../../../src/views/located-mention.ts';
import { largestExcerptShare, mentionExcerpts, spanAround } from '../../../src/views/mention-excerpts.ts';
import { makeArticle, type MadeArticle } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const long = 'word '.repeat(200).trim();
const kinds = ['date', 'quantity'] as const;

function excerptsOf(made: MadeArticle) {
  const article = makeArticle('alpha', made);
  const located = locateMentions(article, kinds);
  const excerptOf = mentionExcerpts(located, [], wordsOf('en'));
  return { article, located, excerpts: located.map(excerptOf) };
}

/** Draws an excerpt with its mention in brackets and its cuts as dots. */
function draw(made: MadeArticle): (string | undefined)[] {
  return excerptsOf(made).excerpts.map(
    (each) =>
      each &&
      `${each.cutBefore ? '…' : ''}${each.before}[${each.words}]${each.after}${each.cutAfter ? '…' : ''}`,
  );
}

function around(sentence: string, words: string, width: number): string {
  const article = makeArticle('alpha', {
    lines: [['paragraph', sentence]],
    mentions: [{ words, value: '2026' }],
  });
  const [located] = locateMentions(article, ['date']);
  const span = located ? spanAround(located, width) : { start: 0, end: 0 };
  return article.text.slice(span.start, span.end);
}

describe('an excerpt', () => {
  const sentence = 'One two three four, on Monday, five six, seven eight nine ten';

  test('has half of its words on each side', () => {
    expect(around(sentence, 'Monday', 4)).toBe('four, on Monday, five');
  });

  test('takes from one side what the other has not', () => {
    expect(around('On Monday one two three four five six', 'Monday', 4)).toBe('On Monday one two three');
    expect(around('One two three four five six on Monday', 'Monday', 4)).toBe('four five six on Monday');
  });

  test('is cut between words and leaves no comma behind', () => {
    expect(around(sentence, 'Monday', 6)).toBe('three four, on Monday, five six');
    expect(around('It fell on Monday’s market.', 'Monday', 0)).toBe('Monday’s');
    expect(around('It cost (about) $40-ish then', '40', 0)).toBe('$40-ish');
  });

  test('goes no further than its sentence, and says where that goes on', () => {
    const made: MadeArticle = {
      lines: [
        ['paragraph', 'Before it. It closed on Monday. After it.'],
        ['paragraph', long],
      ],
      mentions: [{ words: 'Monday', value: '2026-02-02' }],
    };
    expect(draw(made)).toEqual(['It closed on [Monday].']);
    expect(draw({ ...made, lines: [['paragraph', `${long} on Monday ${long}`]] })).toEqual([
      '…word word word word word word on [Monday] word word word word word word word…',
    ]);
  });
});

describe('all excerpts of one article', () => {
  const dense = Array.from({ length: 40 }, (_, index) => `a b c ${String(2000 + index)} d e f g.`).join(' ');
  const mentions = Array.from({ length: 40 }, (_, index) => ({
    words: String(2000 + index),
    value: String(2000 + index),
  }));
  const article: MadeArticle = { lines: [['paragraph', dense]], mentions };

  test.each([10, 40, 80, 200, 1000])('stay clearly below half of it when it has %i words', (words) => {
    const made: MadeArticle = {
      lines: [
        ['paragraph', dense],
        ['paragraph', 'x '.repeat(words)],
      ],
      mentions,
    };
    const { article: checked, excerpts } = excerptsOf(made);
    const runs = excerpts.flatMap((each) => (each ? [`${each.before}${each.words}${each.after}`] : []));
    const spans = runs.map((run) => ({
      start: checked.text.indexOf(run),
      end: checked.text.indexOf(run) + run.length,
    }));
    expect(spans.every(({ start }) => start >= 0)).toBe(true);
    expect(shownShare(checked.text, checked.entry.blocks, spans)).toBeLessThanOrEqual(largestExcerptShare);
    expect(largestExcerptShare).toBeLessThan(0.4);
  });

  test('are bare mentions where more would be too much, and nothing where even they are', () => {
    expect(draw(article)[1]).toBe('…[2001]…');
    expect(
      draw({ ...article, lines: [['paragraph', mentions.map(({ words }) => words).join(' ')]] })[1],
    ).toBeUndefined();
  });

  test('may be wide where the whole article may be shown', () => {
    expect(draw({ ...article, source: { rights: 'full' } })[1]).toBe('a b c [2001] d e f g.');
  });
});

test('leaves out what states the article’s own date, and lines that tell nothing of the story', () => {
  const article = makeArticle('alpha', {
    lines: [
      ['date-stamp', 'MARCH 5, 2026'],
      ['headline', 'Closed since 4 March'],
      ['paragraph', 'Closed on 3 March.'],
    ],
    mentions: [
      { words: 'MARCH 5, 2026', value: '2026-03-05' },
      { words: '4 March', value: '2026-03-04' },
      { words: '3 March', value: '2026-03-03' },
    ],
  });
  expect(
    locateMentions(article, ['date']).map(({ mention }) => article.text.slice(mention.start, mention.end)),
  ).toEqual(['4 March', '3 March']);
});
