import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/mentions/extractors/quotations.ts';
import type { MentionOf } from '../../../src/schemas/mention.ts';
import { articleOf } from './marked-text.ts';

/** “Whose: “words”” of each quotation found, `form` before it. */
function readAll(text: string): string[] {
  return quotations.find(articleOf(text)).map((mention) => {
    const { stated } = mention as MentionOf<'quotation'>; // this extractor finds nothing else
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    const whose = stated.speaker ? words(stated.speaker) : '?';
    return `${stated.form} ${whose}: ${words(mention)}${stated.recovered ? ' (recovered)' : ''}`;
  });
}

describe('the rules', () => {
  it.each(quotations.rules)('$id reads its example', ({ id, example }) => {
    expect(quotations.find(articleOf(example)).map(({ rule }) => rule)).toContain(id);
  });
});

describe('yields nothing', () => {
  it.each([
    'He didn’t say it wasn’t the voters’ choice.',
    "The boss' car and the 'em-and-'er crowd of the '90s didn't.",
    'The board is 6\'2" x 3\'1" in all, and the 10"-wide ones are 5\'11".',
    'It was rock ’n’ roll in the ’60s, ’twas said.',
    'A text without any marks.',
    '""',
    '“',
  ])('%s', (text) => expect(readAll(text)).toEqual([]));
});

describe('marks', () => {
  it.each([
    ['curly', 'Smith said, “We left.”', ['direct Smith: “We left.”']],
    ['straight', 'Smith said, "We left."', ['direct Smith: "We left."']],
    ['two single ones', "Smith said, ''We left.''", ["direct Smith: ''We left.''"]],
    ['guillemets', 'Smith said, «We left.»', ['direct Smith: «We left.»']],
    ['single', 'Smith called him a ‘sick man’ in May.', ['partial Smith: ‘sick man’']],
    [
      'nested',
      '“He said ‘never’ to me,” Smith said.',
      ['direct Smith: “He said ‘never’ to me,”', 'partial ?: ‘never’'],
    ],
    ['turned round', 'Smith said, ”We left.“', ['direct Smith: ”We left.“']],
    [
      'one missing at the end',
      'Smith said, “We left.\nJones said: “They did.”',
      ['direct Smith: “We left. (recovered)', 'direct Jones: “They did.”'],
    ],
    [
      'one missing before the clause',
      '“We left, Smith said on Friday.',
      ['direct Smith: “We left, (recovered)'],
    ],
    [
      'one missing before the next',
      'Smith said, “We left. “They did not.”',
      ['direct Smith: “We left. (recovered)', 'direct Smith: “They did not.”'],
    ],
    [
      'over paragraphs',
      'Smith said: “We left.\n“They stayed.”',
      ['direct Smith: “We left.', 'direct Smith: “They stayed.”'],
    ],
  ])('are found: %s', (_, text, found) => expect(readAll(text)).toEqual(found));
});
