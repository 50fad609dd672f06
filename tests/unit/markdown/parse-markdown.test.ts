import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';

const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const expectWhole = (markdown: string) => {
  expect(parseMarkdown(new VFile({ value: markdown }))).toEqual(whole.parse(new VFile({ value: markdown })));
};

describe('what GitHub’s Markdown adds', () => {
  it.each([
    ['a table', '| a |\n| - |\n| 1 |'],
    ['a table of one column without uprights', 'a\n:-\n1'],
    ['the same, aligned to the right', 'a\n-:\n1'],
    ['strikethrough', 'a ~~b~~'],
    ['a footnote', 'a[^1]\n\n[^1]: b'],
    ['a task', '- [ ] a\n- [x] b\n- [X] c'],
    ['a task whose box holds a line break', '- [\n] a'],
    ['a bare link', 'see https://example.org/ there'],
    ['a bare link without its scheme', 'see WWW.example.org there'],
    ['a bare link behind a character reference', 'see &#119;ww.example.org there'],
    ['an address of mail', 'write to a@example.org'],
  ])('is found: %s', (_, markdown) => {
    const plain = unified().use(remarkParse).freeze().parse(markdown);
    expect(parseMarkdown(new VFile({ value: markdown }))).not.toEqual(plain);
    expectWhole(markdown);
  });

  it('is looked for wherever it could stand', () => {
    const pieces = [
      'a',
      'b ',
      'www',
      'http',
      '://',
      '.',
      '-',
      '--',
      ':',
      '|',
      '~~',
      '[',
      ']',
      '^',
      '@',
      'x',
      '\\',
    ]
      .concat([
        '\n',
        '\n\n',
        '  ',
        '    ',
        '> ',
        '- ',
        '1. ',
        '# ',
        '*',
        '**',
        '_',
        '`',
        '```\n',
        '&#64;',
        '(',
        ')',
      ])
      .concat(['<b>', '![', '[[c]]', '[d]: /e\n', '“', '”', '===\n', '---\n', '\t', '\r']);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((chosen) => chosen.join('')),
        expectWhole,
      ),
    );
  });
});
