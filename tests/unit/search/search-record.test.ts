import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/schemas/search-document.ts';
import { readRecordUrl, searchRecord } from '../../../src/search/search-record.ts';

const document: SearchDocument = {
  language: 'en',
  address: '/bridge/opened/',
  title: 'When was it opened?',
  shortTitle: 'Opening day',
  standing: 'contradict',
  words: ['The accounts differ.'],
  parts: [
    {
      anchor: 'courier',
      heading: 'C · Courier',
      words: ['May'],
      quoted: ['opened &lt;b&gt; in\u00A0\u200BMay </p><script>', 'again'],
    },
    { anchor: 'nota', heading: 'N · Nota', words: [], quoted: ['en mayo'], lang: 'es' },
  ],
  facets: { kind: ['claim'], relation: ['contradict'] },
};

test('a record holds the words as they are, with one blank between them', () => {
  expect(searchRecord(document).content).toBe(
    'When was it opened? The accounts differ. C · Courier May opened &lt;b&gt; in May </p><script> again N · Nota en mayo',
  );
});

test('a record is found by both titles, and among those of its language', () => {
  const { meta, filters } = searchRecord(document);
  expect(meta.title).toBe('When was it opened? Opening day');
  expect(filters).toEqual({ kind: ['claim'], relation: ['contradict'], language: ['en'] });
});

describe('the address of a record', () => {
  const { url, content } = searchRecord(document);
  const words = content.split(' ');

  test('leads back to the page', () => {
    expect(readRecordUrl(url, words.length).address).toBe('/bridge/opened/');
  });

  test('tells where each part stands, and what of it is quoted', () => {
    const { parts } = readRecordUrl(url, words.length);
    const between = (from: number, to: number) => words.slice(from, to).join(' ');
    expect(
      parts.map(({ anchor, heading, words: said, quoted, end, lang }) => [
        anchor,
        between(heading, said),
        between(said, quoted),
        between(quoted, end),
        lang,
      ]),
    ).toEqual([
      ['', 'When was it opened?', 'The accounts differ.', '', undefined],
      ['courier', 'C · Courier', 'May', 'opened &lt;b&gt; in May </p><script> again', undefined],
      ['nota', 'N · Nota', '', 'en mayo', 'es'],
    ]);
  });

  test('counts words as the engine does, whatever blanks and signs without width an article holds', () => {
    const sign = fc.constantFrom('a', ' ', '\n', '\u00A0', '\u200B', '\u0085', '\uFEFF', '\u3000', '<');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const part = { anchor: 'x', heading: '', words: [], quoted: [signs.join('')] };
        const record = searchRecord({ ...document, parts: [part] });
        // the engine splits at white space as Unicode has it, and at signs without width where there are any
        expect(record.content).not.toMatch(/[\u200B\uFEFF\u0085]|\s\s/);
      }),
    );
  });
});
