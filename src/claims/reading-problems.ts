import type { ReadFile } from '../markdown/read-file.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemsOf } from './rule.ts';
import { fileRules } from './rules.ts';

/** What is wrong with a file before it is known what it says. */
export function readingProblems(read: ReadFile<unknown>): Problem[] {
  return problemsOf(fileRules, read, read.file);
}
