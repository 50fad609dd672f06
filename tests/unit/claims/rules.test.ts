import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/report/format-terminal.ts';
import { everyRule } from './every-rule.ts';
import { checkFiles, exampleFiles } from './example-story.ts';

describe('the example story', () => {
  it('has no problem', () => {
    expect(checkFiles(exampleFiles()).problems.map((each) => formatProblem(each, 'content'))).toEqual([]);
  });
});

describe.each(everyRule)('$code', (rule) => {
  it('has nothing to say of its passing example', () => {
    expect(
      checkFiles(exampleFiles(rule.passes)).problems.map((each) => formatProblem(each, 'content')),
    ).toEqual([]);
  });

  it('reports its failing example, once, and no other rule does', () => {
    const { problems } = checkFiles(exampleFiles(rule.fails));
    expect(problems.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: rule.code, severity: rule.severity },
    ]);
  });
});
