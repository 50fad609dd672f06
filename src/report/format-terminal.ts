import type { Problem } from '../schemas/problem.ts';
import { describeProblem, placeOfProblem, problemPage } from './describe-problem.ts';
import { summarizeProblems } from './summarize-problems.ts';

/** All problems for a person at a terminal, in the order given, and a last line that counts them. */
export function formatTerminal(problems: readonly Problem[], contentFolder: string): string {
  const blocks = problems.map((problem) => `${formatProblem(problem, contentFolder)}\n`);
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

/** Controls from content would move the cursor or colour the terminal, and nobody sees what has no width: shown as U+…. */
function showControls(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
