import type { Problem } from '../schemas/problem.ts';

/** “2 problems and 1 notice in 3 files.”; “No problems.” */
export function summarizeProblems(problems: readonly Problem[]): string {
  const notices = problems.filter(({ severity }) => severity === 'notice').length;
  const counts = [
    { count: problems.length - notices, one: 'problem', many: 'problems' },
    { count: notices, one: 'notice', many: 'notices' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => counted(count, one, many));
  if (counts.length === 0) return 'No problems.';
  const files = new Set(problems.map(({ file }) => file)).size;
  const nothing = notices === problems.length ? 'No problems, ' : '';
  return `${nothing}${counts.join(' and ')} in ${counted(files, 'file', 'files')}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
