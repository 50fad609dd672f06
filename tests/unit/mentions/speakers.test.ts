import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/mentions/extractors/quotations.ts';
import { findInArticle } from '../../../src/mentions/find-mentions.ts';
import { speakers } from '../../../src/mentions/refiners/speakers.ts';
import { articleOf } from './marked-text.ts';

/** Who says each quotation, `?` where that is not told. */
function whoOf(text: string): string[] {
  return findInArticle(articleOf(text), { extractors: [quotations], refiners: [speakers] }).map((mention) =>
    mention.kind === 'quotation' ? (mention.inferred?.who ?? '?') : mention.kind,
  );
}

describe('the rules', () => {
  it.each(speakers.rules)('$id reads its example', ({ id, example }) => {
    const found = findInArticle(articleOf(example), { extractors: [quotations], refiners: [speakers] });
    expect(found.flatMap(({ inferred }) => (inferred ? [inferred.rule] : []))).toContain(id);
  });
});

describe('whose words they are', () => {
  it.each([
    ['a name', '“It rained,” Ann Smith said.', ['ann-smith']],
    ['a name and what she is', '“It rained,” said Ann Smith, a farmer from Ohio.', ['ann-smith']],
    ['a surname', 'Mrs. Ann Smith came. “It rained,” Smith said.', ['ann-smith']],
    ['she', 'Mrs. Ann Smith said it had rained. “A lot,” she said.', ['ann-smith']],
    [
      'he, who was given the word',
      'Mr. Bob Jones said Mr. Carl Hill left. “It is sad,” he said.',
      ['bob-jones'],
    ],
    [
      'he, not whom he speaks against',
      'Mr. Bob Jones is harsh about Mr. Carl Hill. “It is sad,” he said.',
      ['bob-jones'],
    ],
    ['she, the only one asked', 'A man asked Mrs. Ann Smith why.\n“It rained,” she replied.', ['ann-smith']],
    [
      'a verb that is a name',
      'Will Freeman, a fellow at a college, said it rained.\n“A lot,” he said.',
      ['will-freeman'],
    ],
  ])('%s', (_, text, found) => expect(whoOf(text)).toEqual(found));
});

describe('yields nothing', () => {
  it.each([
    'Mrs. Ann Smith came. “It rained,” a spokesman for Mrs. Smith said.',
    'Mrs. Ann Smith came. “It rained,” Smith’s lawyer said.',
    'Mrs. Ann Smith came. “It rained,” they said.',
    'Mrs. Ann Smith came. “It rained,” the letter said.',
    'Mrs. Ann Smith came. A senior official said it rained. “It poured,” she said.',
    'Mr. Bob Jones attacked Mr. Carl Hill on Iraq. “He is weak,” he said.',
    'Mr. Bob Jones came.\nIt rained for days.\nThe road was long.\n“It rained,” he said.',
    'Mrs. Ann Smith spoke to the woman. “You did well,” she replied.',
    'Mrs. Ann Smith came. It rained, said , who lives there. “It poured,” she said.',
  ])('%s', (text) => expect(whoOf(text)).toEqual(['?']));
});
