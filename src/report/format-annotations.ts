import type { Problem } from '../schemas/problem.ts';
import { describeProblem, problemPage } from './describe-problem.ts';

/**
 * GitHub's workflow commands, one line a problem, so that each shows beside its line in review.
 * Form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(problems: readonly Problem[], contentFolder: string): string {
  return problems.map((problem) => `${formatAnnotation(problem, contentFolder)}\n`).join('');
}

function formatAnnotation(problem: Problem, contentFolder: string): string {
  const folder = contentFolder.replace(/\/+$/, '');
  const properties = [
    ['file', folder === '' ? problem.file : `${folder}/${problem.file}`],
    ['line', problem.line],
    ['col', problem.column],
    ['title', problem.code],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : `${String(name)}=${escapeProperty(String(value))}`,
  );
  const message = `${describeProblem(problem)} ${problem.advice} → ${problemPage(problem.code)}`;
  const command = problem.severity === 'notice' ? 'notice' : 'error';
  return `::${command} ${properties.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
