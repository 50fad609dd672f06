import { describe, expect, it } from 'vitest';
import { formatAnnotations } from '../../../src/report/format-annotations.ts';
import { formatJson } from '../../../src/report/format-json.ts';
import { formatTerminal } from '../../../src/report/format-terminal.ts';
import { sortProblems } from '../../../src/report/sort-problems.ts';
import type { Problem } from '../../../src/schemas/problem.ts';

const problem: Problem = {
  code: 'passage-not-verbatim',
  severity: 'problem',
  file: 'stories/fire/claims/cause.md',
  line: 9,
  column: 12,
  unexpected: 'passage “in early Febuary”',
  expected: 'words that stand in article `unsigned`',
  advice: 'Closest is “in early February” (line 8). Copy the passage from the article.',
};
const notice: Problem = { ...problem, code: 'cell-missing', severity: 'notice', line: 3 };

describe('the terminal', () => {
  it('shows place and code, then what was found, then what to do and where to read on', () => {
    expect(formatTerminal([problem], 'content')).toBe(
      [
        'content/stories/fire/claims/cause.md:9:12 · passage-not-verbatim',
        'Unexpected passage “in early Febuary”, expected words that stand in article `unsigned`.',
        'Closest is “in early February” (line 8). Copy the passage from the article. → /guides/problems/passage-not-verbatim',
        '',
        '1 problem in 1 file.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [[], 'No problems.'],
    [[notice], 'No problems, 1 notice in 1 file.'],
    [[problem, notice, { ...problem, file: 'b.md' }], '2 problems and 1 notice in 2 files.'],
  ])('counts at the end', (problems, last) => {
    expect(formatTerminal(problems, 'content').trimEnd().split('\n').at(-1)).toBe(last);
  });

  it('puts notices into a group of their own, after what has to be mended', () => {
    const printed = formatTerminal([notice, problem, { ...notice, line: 12 }], 'content');
    const lines = printed.split('\n').filter((line) => / · |^Notices/.test(line));
    expect(lines).toEqual([
      'content/stories/fire/claims/cause.md:9:12 · passage-not-verbatim',
      'Notices, which stop nothing:',
      'content/stories/fire/claims/cause.md:3:12 · cell-missing (notice)',
      'content/stories/fire/claims/cause.md:12:12 · cell-missing (notice)',
    ]);
    expect(formatTerminal([notice], 'content')).not.toContain('Notices,');
  });

  it('shows control characters as numbers, so that content cannot move the cursor', () => {
    const printed = formatTerminal([{ ...problem, unexpected: 'a\u001b[2Jb\nc\u202ed' }], 'content');
    expect(printed).toContain('a<U+001B>[2Jb<U+000A>c<U+202E>d');
  });
});

describe('annotations', () => {
  it('are one line each, with place, title and message', () => {
    expect(formatAnnotations([problem, notice], 'content/')).toBe(
      '::error file=content/stories/fire/claims/cause.md,line=9,col=12,title=passage-not-verbatim::Unexpected passage “in early Febuary”, expected words that stand in article `unsigned`. Closest is “in early February” (line 8). Copy the passage from the article. → /guides/problems/passage-not-verbatim\n' +
        '::notice file=content/stories/fire/claims/cause.md,line=3,col=12,title=cell-missing::Unexpected passage “in early Febuary”, expected words that stand in article `unsigned`. Closest is “in early February” (line 8). Copy the passage from the article. → /guides/problems/cell-missing\n',
    );
  });

  it('escape what would end a line, a property or a command', () => {
    const printed = formatAnnotations(
      [{ ...problem, file: 'a,b:c%.md', unexpected: '100 %\n::error::x' }],
      '',
    );
    expect(printed).toMatch(/^::error file=a%2Cb%3Ac%25\.md,line=9,/);
    expect(printed).toContain('Unexpected 100 %25%0A::error::x,');
    expect(printed.split('\n')).toHaveLength(2);
  });

  it('leave out a line that is not known', () => {
    const { line: _line, column: _column, ...whole } = problem;
    expect(formatAnnotations([whole], 'content')).toContain('cause.md,title=');
  });
});

describe('JSON', () => {
  it('holds every problem with its page, and the counts', () => {
    const report: unknown = JSON.parse(formatJson([problem, notice]));
    expect(report).toEqual({
      problems: [
        { ...problem, page: '/guides/problems/passage-not-verbatim' },
        { ...notice, page: '/guides/problems/cell-missing' },
      ],
      counts: { problems: 1, notices: 1 },
    });
  });
});

describe('order', () => {
  it('is by file, line, column and code', () => {
    const at = (file: string, line: number, column: number, code = 'b'): Problem => ({
      ...problem,
      file,
      line,
      column,
      code,
    });
    const sorted = [at('a', 1, 9), at('a', 2, 1, 'a'), at('a', 2, 1, 'b'), at('a', 10, 1), at('b', 1, 1)];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });
});
