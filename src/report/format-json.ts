import type { Problem } from '../schemas/problem.ts';
import { problemPage } from './describe-problem.ts';

/** One JSON object: all problems in the order given, each with its page, and how many there are. */
export function formatJson(problems: readonly Problem[]): string {
  const notices = problems.filter(({ severity }) => severity === 'notice').length;
  const report = {
    problems: problems.map((problem) => ({ ...problem, page: problemPage(problem.code) })),
    counts: { problems: problems.length - notices, notices },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
