import type { Problem } from '../schemas/problem.ts';
import { describeProblem, placeOfProblem, problemPage } from './describe-problem.ts';
import { showControls } from './show-controls.ts';
import { summarizeProblems } from './summarize-problems.ts';

/**
 * All problems for a person at a terminal: what has to be mended, then notices, each in the order given, and a last line
 * that counts them.
 */
export function formatTerminal(problems: readonly Problem[], contentFolder: string): string {
  const notices = problems.filter(({ severity }) => severity === 'notice');
  const toMend = problems.filter(({ severity }) => severity !== 'notice');
  const blocksOf = (group: readonly Problem[]) =>
    group.map((problem) => `${formatProblem(problem, contentFolder)}\n`);
  const heading = toMend.length > 0 && notices.length > 0 ? ['Notices, which stop nothing:\n'] : [];
  const blocks = [...blocksOf(toMend), ...heading, ...blocksOf(notices)];
  return [...blocks, `${summarizeProblems(problems)}\n`].join('\n');
}

/**
 * One problem in three lines: place and code; what was found and what was expected; what to do and where it is explained.
 */
export function formatProblem(problem: Problem, contentFolder: string): string {
  const kind = problem.severity === 'notice' ? ' (notice)' : '';
  const lines = [
    `${placeOfProblem(problem, contentFolder)} · ${problem.code}${kind}`,
    describeProblem(problem),
    `${problem.advice} → ${problemPage(problem.code)}`.trim(),
  ];
  return lines.map(showControls).join('\n');
}
