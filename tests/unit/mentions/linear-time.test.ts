/**
 * Reading takes time in proportion to the text, whatever the text: four times the line may take about four times as long,
 * where an expression that backtracks would take sixteen times. A ratio of one run, not a time, so a slow machine passes.
 */
import { describe, expect, it } from 'vitest';
import type { Extractor } from '../../../src/mentions/extractor.ts';
import { allMentionRules, findInArticle } from '../../../src/mentions/find-mentions.ts';
import { lowerKeepingLength, type ReadableArticle } from '../../../src/mentions/readable-article.ts';
import { foldTypography } from '../../../src/text/fold.ts';

const short = 250_000;
const long = 4 * short;
/** Between four, which is linear, and sixteen, which is quadratic. */
const greatestRatio = 9;
/** Milliseconds below which a ratio says nothing. */
const negligible = 150;

const anywhere = [
  'a',
  '1',
  '1 ',
  'A ',
  'A. ',
  'a-',
  'the ',
  'of ',
  'and ',
  'one of the ',
  'more than ',
  'about ',
  '. ',
  ', ',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘a ',
  '(',
  '$',
  '$1,',
  '1,',
  '1.',
  '1-',
  '1/',
  'January ',
  'Jan. 1',
  'last ',
  'early ',
  'he said ',
  'said, “',
  '%',
  ' ',
  '\u00a0',
  '\u2011',
  'Mr. ',
  'O’',
  'two ',
  'two-',
  'and a half ',
  'hundred ',
  'ago ',
  'after the ',
  'May ',
  'most ',
];

describe.each(allMentionRules.extractors)('$id', (extractor) => {
  it('takes time in proportion to a line of its own near-matches', { timeout: 120_000 }, () => {
    const slow = nearMatches(extractor).filter(
      (piece) => !isLinear(piece, (article) => extractor.find(article)),
    );
    expect(slow).toEqual([]);
  });
});

describe('all extractors and refiners', () => {
  it.each(anywhere)('take time in proportion to a line of %j', { timeout: 120_000 }, (piece) => {
    expect(isLinear(piece, (article) => findInArticle(article))).toBe(true);
  });
});

/** The beginnings and ends of its examples: what it begins to read and does not finish. */
function nearMatches({ rules }: Extractor): string[] {
  const cut = rules.flatMap(({ example }) => {
    const words = example.split(/(?<= )/);
    const half = Math.ceil(words.length / 2);
    return [words.slice(0, -1).join(''), words.slice(half).join('') + ' ', example + ' '];
  });
  return [...new Set(cut)].filter((each) => each.trim() !== '').slice(0, mostNearMatches);
}

// enough to reach each rule of an extractor, few enough to wait for
const mostNearMatches = 24;

function isLinear(piece: string, read: (article: ReadableArticle) => unknown): boolean {
  const lines = { short: lineOf(piece, short), long: lineOf(piece, long) };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const longer = timeOf({ ...lines.long }, read);
    if (longer < negligible) return true;
    const shorter = Math.min(timeOf({ ...lines.short }, read), timeOf({ ...lines.short }, read));
    if (longer < greatestRatio * shorter) return true;
  }
  return false;
}

// a collection of garbage may fall into one try; what is quadratic is so in all
const mostAttempts = 3;

/** In milliseconds of this process, so that others on the machine do not count. Each try gets an object of its own: finders remember articles. */
function timeOf(article: ReadableArticle, read: (article: ReadableArticle) => unknown): number {
  const began = process.cpuUsage();
  read(article);
  return process.cpuUsage(began).user / 1_000;
}

/** One paragraph, one sentence. */
function lineOf(piece: string, length: number): ReadableArticle {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const folded = foldTypography(text);
  const whole = { start: 0, end: text.length };
  return {
    text,
    folded,
    lower: lowerKeepingLength(folded),
    blocks: [{ ...whole, kind: 'paragraph', sentences: [whole] }],
    reference: { date: '2026-02-04', of: 'publication', how: 'given' },
    tolerances: [],
  };
}
