import { expect, test } from 'vitest';
import { languageThere } from '../../../src/views/language-there.ts';

test.each([
  ['es', '/bridge-2026/articles/gazette/#p-1', 'en'],
  ['es', '/', 'en'],
  ['es', '/es/bridge-2026/', undefined],
  ['es', '/es/', undefined],
  ['es', '#gazette', undefined],
  ['es', 'https://news.example/', undefined],
  ['en', '/bridge-2026/', undefined],
  ['en', '/es/bridge-2026/', 'es'],
  ['en', '/essays/', undefined],
  [undefined, '/bridge-2026/', undefined],
])('on a page in %s says of %s: %s', (here, address, language) => {
  expect(languageThere(here)(address)).toBe(language);
});
