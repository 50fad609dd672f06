import { formatAnnotations } from '../src/report/format-annotations.ts';
import { formatTerminal } from '../src/report/format-terminal.ts';
import type { Problem } from '../src/schemas/problem.ts';

/**
 * Prints problems to standard error, and on GitHub as annotations to standard output as well. Says whether there is one
 * that stops the work; notices do not. Prints nothing when there is nothing to say.
 */
export function reportProblems(problems: readonly Problem[], contentFolder: string): boolean {
  if (problems.length === 0) return false;
  process.stderr.write(`\n${formatTerminal(problems, contentFolder)}\n`);
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    process.stdout.write(formatAnnotations(problems, contentFolder));
  }
  return problems.some(({ severity }) => severity === 'problem');
}
