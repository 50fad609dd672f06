import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/claims/rule.ts';
import {
  checkedStoryRules,
  claimRules,
  fileRules,
  storyRules,
  textRules,
} from '../../../src/claims/rules.ts';
import { formatProblem } from '../../../src/report/format-terminal.ts';
import { checkFiles, exampleFiles } from './example-story.ts';

// what a rule checks does not matter here
const rules: readonly Rule<never>[] = [
  ...fileRules,
  ...textRules,
  ...claimRules,
  ...storyRules,
  ...checkedStoryRules,
] as never;

describe('the example story', () => {
  it('has no problem', () => {
    expect(checkFiles(exampleFiles()).problems.map((each) => formatProblem(each, 'content'))).toEqual([]);
  });
});

describe.each(rules)('$code', (rule) => {
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
