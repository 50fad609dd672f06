/**
 * Golden cases: each folder of tests/golden/problems holds the files in which the case differs from the example story
 * (`_example`; a file named in `removed.txt` is taken away) and what the check prints, `expected.txt`. A mismatch leaves
 * `actual.txt` beside it.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/claims/rule.ts';
import { claimRules, fileRules, storyRules, textRules } from '../../../src/claims/rules.ts';
import { formatTerminal } from '../../../src/report/format-terminal.ts';
import { checkFiles, exampleFiles, readFolder } from './example-story.ts';

const root = 'tests/golden/problems';
const cases = readdirSync(root).filter((name) => !name.startsWith('_'));

function runCase(name: string): string {
  const folder = `${root}/${name}`;
  const files = new Map(exampleFiles());
  for (const [path, text] of readFolder(folder)) {
    if (path === 'removed.txt') for (const removed of text.trim().split('\n')) files.delete(removed);
    else if (path !== 'expected.txt' && path !== 'actual.txt') files.set(path, text);
  }
  return formatTerminal(checkFiles(files).problems, 'content');
}

describe('the check prints as expected', () => {
  it.each(cases)('%s', (name) => {
    const printed = runCase(name);
    const expectedFile = `${root}/${name}/expected.txt`;
    const actualFile = `${root}/${name}/actual.txt`;
    const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : undefined;
    rmSync(actualFile, { force: true });
    if (printed !== expected) writeFileSync(actualFile, printed);
    expect(printed).toBe(expected);
  });
});

describe('golden cases', () => {
  const rules: readonly Pick<Rule<never>, 'code'>[] = [
    ...fileRules,
    ...textRules,
    ...claimRules,
    ...storyRules,
  ];

  it.each(rules.map(({ code }) => code))('%s has one, named after it', (code) => {
    const own = cases.filter((name) => name === code || name.startsWith(`${code}-`));
    expect(own).not.toEqual([]);
    for (const name of own) expect(runCase(name)).toContain(` · ${code}`);
  });
});
