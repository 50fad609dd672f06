import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/schemas/search-document.ts';
import { readHit } from '../../../src/search/read-hit.ts';
import { searchRecord } from '../../../src/search/search-record.ts';
import type { TextPiece } from '../../../src/search/telling-words.ts';

const document: SearchDocument = {
  language: 'en',
  address: '/bridge/opened/',
  title: 'When was it opened?',
  words: ['The accounts differ about May.'],
  parts: [
    { anchor: 'courier', heading: 'C · Courier', words: ['May'], quoted: ['opened in May'] },
    { anchor: 'nota', heading: 'N · Nota', words: [], quoted: ['abierto tarde en mayo'], lang: 'es' },
  ],
  facets: { kind: ['claim'], relation: ['contradict'], story: ['The bridge'] },
};
const { url, content, filters } = searchRecord(document);

/** What a search for these words gives, had the engine found each of them everywhere. */
function hitFor(...words: readonly string[]) {
  const locations = content.split(' ').flatMap((word, at) => (words.includes(word) ? [at] : []));
  return readHit({ url, content, filters, locations, together: false });
}

const shown = (pieces: readonly TextPiece[]) =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

test('opens at the part that holds more of the words than question and finding do', () => {
  expect(hitFor('opened', 'in', 'May').address).toBe('/bridge/opened/#courier');
  expect(hitFor('abierto', 'mayo').address).toBe('/bridge/opened/#nota');
});

test('opens at the top of the page where question and finding hold as many', () => {
  expect(hitFor('May.', 'May').address).toBe('/bridge/opened/');
  expect(hitFor('When').address).toBe('/bridge/opened/');
});

test('shows question, finding and telling parts, with the words found', () => {
  const { title, words, places } = hitFor('opened', 'May');
  expect(shown(title)).toBe('When was it opened?');
  expect(shown(words)).toBe('The accounts differ about May.');
  expect(places.map((place) => [place.heading, shown(place.words), shown(place.quoted)])).toEqual([
    ['C · Courier', '[May]', '[opened] in [May]'],
  ]);
});

test('says in which language an account is quoted', () => {
  expect(hitFor('mayo').places).toMatchObject([{ address: '/bridge/opened/#nota', lang: 'es' }]);
});

test('takes the words of a heading for no passage', () => {
  expect(hitFor('Courier').places).toEqual([]);
});

test('knows what it is, how its readings stand and of which story', () => {
  expect(hitFor()).toMatchObject({ kind: 'claim', standing: 'contradict', story: 'The bridge', places: [] });
});
