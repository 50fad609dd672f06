import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../src/text/find-passage.ts';
import { splitLines } from '../../../src/text/line-column.ts';
import { textOf } from '../../../src/text/span.ts';

const article = [
  'WASHINGTON, Feb 4 — The operation took place in early February, officials said.',
  'Share',
  'In January the two spoke by phone. Petro said the two‑hour call was “tense,” and in March the two spoke again.',
].join('\n');
const [opening = { start: 0, end: 0 }, share = opening, body = opening] = splitLines(article);
const kept = [opening, body];
const find = (quote: string, near: { before?: string; after?: string } = {}) =>
  findPassage(article, kept, { quote, ...near });

describe('findPassage', () => {
  it('finds exact words and says where they stand', () => {
    const found = find('in early February');
    expect(found).toEqual({ kind: 'found', span: { start: 45, end: 62 } });
  });

  it('finds nothing for one wrong letter, dash, quotation mark, case or blank', () => {
    for (const quote of [
      'in early Febuary',
      'two-hour call',
      '"tense,"',
      'in early february',
      'in early  February',
    ]) {
      expect(find(quote).kind).toBe('absent');
    }
  });

  it('finds nothing that begins or ends within a word', () => {
    for (const quote of [
      'eration took place',
      'The operation took pla',
      'anuary the two spoke by phon',
      '4',
    ]) {
      expect(find(quote).kind).toBe(quote === '4' ? 'found' : 'absent');
    }
    const text = 'She met 12 men, naïve ones.';
    for (const quote of ['he met', '2 men', 'na', 've ones', 'met 1']) {
      expect(findPassage(text, [{ start: 0, end: text.length }], { quote }).kind).toBe('absent');
    }
  });

  it('finds words up to an apostrophe, a hyphen and a stop, and within scripts without blanks', () => {
    const text = 'Petro’s two‑hour call. 会談は二時間';
    for (const quote of ['Petro', 'hour call', 'call', '二時間']) {
      expect(findPassage(text, [{ start: 0, end: text.length }], { quote }).kind).toBe('found');
    }
  });

  it('finds nothing across a line break', () => {
    const text = 'one two\nthree four';
    expect(findPassage(text, [{ start: 0, end: 18 }], { quote: 'two\nthree' }).kind).toBe('absent');
  });

  it('finds nothing for blanks', () => {
    expect(find(' ').kind).toBe('absent');
    expect(find('').kind).toBe('absent');
  });

  it('reports words that stand in dropped text only', () => {
    expect(find('Share')).toEqual({ kind: 'dropped', span: share });
  });

  it('reports words that are kept in part', () => {
    const text = 'kept words dropped words';
    expect(findPassage(text, [{ start: 0, end: 10 }], { quote: 'words dropped' }).kind).toBe('dropped');
  });

  it('prefers a kept place to a dropped one', () => {
    const text = 'Related: Trump meets Petro\nTrump meets Petro on Tuesday.';
    const found = findPassage(text, [{ start: 27, end: 56 }], { quote: 'Trump meets Petro' });
    expect(found).toEqual({ kind: 'found', span: { start: 27, end: 44 } });
  });

  it('finds a passage that goes on from one kept block into the next on the same line', () => {
    const blocks = [{ start: 0, end: 17 }, { start: 20, end: opening.end }, body];
    expect(findPassage(article, blocks, { quote: 'The operation' }).kind).toBe('found');
    const joined = [{ start: 0, end: 19 }, { start: 20, end: opening.end }, body];
    expect(findPassage(article, joined, { quote: 'Feb 4 — The operation' }).kind).toBe('found');
    expect(findPassage(article, blocks, { quote: 'Feb 4 — The operation' }).kind).toBe('dropped');
  });

  it('reports every place of words that stand twice, overlapping ones too', () => {
    const found = find('the two spoke');
    expect(found.kind === 'ambiguous' && found.spans.map((span) => textOf(article, span))).toEqual([
      'the two spoke',
      'the two spoke',
    ]);
    expect(findPassage('so so so', [{ start: 0, end: 8 }], { quote: 'so so' }).kind).toBe('ambiguous');
  });

  it('chooses by the exact words before and after, blanks between or not', () => {
    const first = find('the two spoke', { before: 'In January' });
    const second = find('the two spoke', { after: ' again.' });
    expect(first.kind === 'found' && first.span.start).toBe(body.start + 11);
    expect(second.kind === 'found' && second.span.start).toBeGreaterThan(body.start + 11);
    expect(find('tense', { before: '“', after: ',”' }).kind).toBe('found');
    expect(find('In January', { before: 'Share' }).kind).toBe('found');
  });

  it('says which neighbour is missing', () => {
    expect(find('the two spoke', { before: 'In Januar' })).toMatchObject({
      kind: 'absent',
      missing: 'before',
    });
    expect(find('the two spoke', { after: 'too' })).toMatchObject({ kind: 'absent', missing: 'after' });
  });

  it('finds every run of whole words cut out of any line of any kept text', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', ' ', 'é', '“', '\u2011', '\ud83d\ude00', '\n', '\r\n'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, from, length) => {
        const text = parts.join('');
        const lines = splitLines(text).filter((line) => textOf(text, line).trim() !== '');
        const line = lines[from % Math.max(1, lines.length)];
        fc.pre(line !== undefined);
        const start = line.start + (from % (line.end - line.start));
        const end = start + 1 + (length % (line.end - start));
        const quote = text.slice(start, end);
        fc.pre(quote.trim() !== '' && [start, end].every((offset) => isWordEnd(text, offset)));
        const found = findPassage(text, lines, { quote });
        const spans = found.kind === 'found' ? [found.span] : found.kind === 'ambiguous' ? found.spans : [];
        expect(spans).toContainEqual({ start, end });
        for (const span of spans) expect(textOf(text, span)).toBe(quote);
      }),
    );
  });

  it('finds only what stands there', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ') });
    fc.assert(
      fc.property(texts, texts, (text, quote) => {
        const found = findPassage(text, [{ start: 0, end: text.length }], { quote });
        const stands = [...text].some(
          (_, at) => text.startsWith(quote, at) && isWordEnd(text, at) && isWordEnd(text, at + quote.length),
        );
        expect(found.kind !== 'absent').toBe(stands && quote.trim() !== '');
      }),
    );
  });
});

const letters = /[abé]/;

/** Whether no letters stand on both sides, in the small alphabet of the test, and no character is halved. */
function isWordEnd(text: string, offset: number): boolean {
  if (text.slice(offset - 1, offset + 1) === '\ud83d\ude00') return false;
  return !(letters.test(text.charAt(offset - 1)) && letters.test(text.charAt(offset)));
}
