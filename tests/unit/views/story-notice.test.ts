import { expect, test } from 'vitest';
import { noticeOf, withNotices } from '../../../src/views/story-notice.ts';
import type { ViewFile } from '../../../src/views/view-file.ts';
import { makeSite, makeStory } from './make-story.ts';

const plain = makeStory({ articles: { alpha: { lines: [['paragraph', 'Closed on Monday.']] } } }, 'plain');
const invented = { ...plain, id: 'invented', file: { ...plain.file, notice: 'All invented.' } };
const file = (address: string): ViewFile => ({ id: address, page: 'claim', address, anchors: [], view: {} });

test('stands on every page about the story, in every language and in what is embedded, and on no other', () => {
  const addresses = ['/invented/', '/invented/a/', '/invented/articles/alpha/', '/es/invented/a/'];
  const others = ['/', '/plain/', '/plain/invented/', '/guides/about/', '/outlets/invented/', '/es/'];
  const files = [...addresses, '/embed/invented/a/', ...others].map(file);
  const noted = withNotices(makeSite([plain, invented]), files).filter(({ notice }) => notice);
  expect(noted.map(({ address }) => address)).toEqual([...addresses, '/embed/invented/a/']);
});

test('is the first language’s, marked as such, where nobody has translated it', () => {
  expect(noticeOf(invented, 'en')).toEqual({ text: 'All invented.' });
  expect(noticeOf(invented, 'es')).toEqual({ text: 'All invented.', lang: 'en' });
});

test('is there for no story that has none', () => {
  expect(noticeOf(plain, 'en')).toBeUndefined();
});
