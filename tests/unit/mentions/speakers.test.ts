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
  ])('%s', (_, text, found) => expect(whoOf(text)).toEqual(found));
});

describe('yields nothing', () => {
  it.each([
    'Mrs. Ann Smith came. “It rained,” a spokesman for Mrs. Smith said.',
    'Mrs. Ann Smith came. “It rained,” Smith’s lawyer said.',
    'Mrs. Ann Smith came. “It rained,” they said.',
    'Mrs. Ann Smith came. “It rained,” the letter said.',
    'Mrs. Ann Smith came. A senior official said it rained. “It poured,” she said.',
    'Mrs. Ann Smith came. It rained, said , who lives there. “It poured,” she said.',
  ])('%s', (text) => expect(whoOf(text)).toEqual(['?']));
});
