import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/report/format-terminal.ts';
import { normalized } from './normalized.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function problemOf(article: string | Uint8Array) {
  const { entry, problems } = normalized(article);
  expect(entry).toBeUndefined();
  expect(problems).toHaveLength(1);
  return problems[0];
}

describe('a file that is no article', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\u00a0\u2028\t\n'],
    ['a byte order mark alone', '\ufeff'],
    ['marks that cannot be seen', '\u200b\u202e\n'],
  ])('is empty when it holds %s', (_, text) => {
    expect(problemOf(text)?.code).toBe('empty-file');
  });

  it('is binary when it holds a NUL byte or begins as pictures and archives do', () => {
    expect(problemOf(bytesOf('A fire\0destroyed three warehouses.'))).toMatchObject({
      code: 'binary-file',
      unexpected: 'bytes that are no text, from byte 6',
    });
    expect(problemOf(bytesOf('%PDF-1.7\nA fire destroyed three warehouses.'))?.code).toBe('binary-file');
    expect(problemOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d))?.code).toBe('binary-file');
  });

  it('is not in UTF-8 when one byte is not, and the byte, its offset and its line are named', () => {
    const bytes = Uint8Array.from([...bytesOf('First line\nThe city'), 0x92, ...bytesOf('s fire\n')]);
    expect(problemOf(bytes)).toMatchObject({
      code: 'not-utf-8',
      line: 2,
      unexpected: 'byte 0x92 at byte 19',
    });
  });

  it.each([
    ['a character cut short in the middle', [0x61, 0xe2, 0x80, 0x61], 1],
    ['a character cut short at the end', [0x61, 0x62, 0xe2, 0x80], 2],
    ['an overlong form', [0x61, 0xc0, 0xaf], 1],
    ['half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1],
    ['UTF-16', [0xff, 0xfe, 0x41], 0],
  ])('is not in UTF-8 when it holds %s', (_, bytes, offset) => {
    expect(problemOf(Uint8Array.from(bytes))).toMatchObject({
      code: 'not-utf-8',
      unexpected: expect.stringMatching(new RegExp(` at byte ${offset}$`)),
    });
  });

  it('is too large above 5 MB', () => {
    expect(problemOf(new Uint8Array(12_400_000).fill(97))).toMatchObject({
      code: 'file-too-large',
      unexpected: '12.4 MB of text',
    });
    expect(normalized('The fire went on for days. '.repeat(180_000)).problems).toEqual([]);
  });

  it('has no paragraph when all its lines are labels', () => {
    expect(problemOf('Fire at the harbour\nShare\nMost read\n')?.code).toBe('no-paragraph');
  });

  it('keeps its text for those who explain it, where it can be read', () => {
    expect(normalized('Share\n').text).toBe('Share\n');
  });
});

describe('what the check prints', () => {
  const file = 'stories/harbour-fire/articles/evening-post.txt';
  it.each([
    ['empty-file', ''],
    ['no-paragraph', 'Share\n'],
    ['not-utf-8', Uint8Array.from([...bytesOf(`\n\n${'a'.repeat(212)}`), 0x92])],
    ['binary-file', Uint8Array.from([0x61, 0x62, 0x63, 0x64, 0])],
    ['file-too-large', new Uint8Array(12_400_000)],
  ])('is what the page of %s shows', (code, article) => {
    const problem = problemOf(article);
    const page = readFileSync(`content/guides/problems/${code}.md`, 'utf8');
    const place = page.includes('evening-post.html') ? file.replace('.txt', '.html') : file;
    if (problem) expect(page).toContain(formatProblem({ ...problem, file: place }, 'content'));
  });
});
