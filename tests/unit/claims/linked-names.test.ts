import { expect, test } from 'vitest';
import { linkedNames } from '../../../src/claims/linked-names.ts';

test.each([
  ['see [[old-bridge]]', 'old-bridge'],
  ['see [[ old-bridge/length ]]', 'old-bridge'],
  ['see [[old-bridge#post]]', 'old-bridge'],
  ['see [[old-bridge/articles/post#p-1a2b3c4d]]', 'old-bridge'],
  ['as [measured](/old-bridge/length/)', 'old-bridge'],
  ['as [measured](/old-bridge/)', 'old-bridge'],
  ['as [measured](</old-bridge/> "there")', 'old-bridge'],
  ['[m]: /old-bridge/', 'old-bridge'],
  ['see [[pont-neuf-été]]', 'pont-neuf-été'],
])('%s may lead to %s', (text, name) => {
  expect(linkedNames([text])).toContain(name);
});

test('words that stand by themselves lead nowhere', () => {
  expect(linkedNames(['The old-bridge opened; [a note] and (another) say so.'])).toEqual([]);
});

test('names of all texts, each once, sorted', () => {
  expect(linkedNames(['[[b]] [[a]]', '[[a]]'])).toEqual(['a', 'b']);
});
