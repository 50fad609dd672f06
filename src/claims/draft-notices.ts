import type { Problem } from '../schemas/problem.ts';

/** What is to be mended in drafts stops nothing, as drafts are not published: it is told as a notice that says so. */
export function draftNotices(problems: readonly Problem[], drafts: ReadonlySet<string>): Problem[] {
  return problems.map((problem) => (drafts.has(problem.file) ? draftNotice(problem) : problem));
}

function draftNotice(problem: Problem): Problem {
  if (problem.severity === 'notice') return problem;
  const advice = `${problem.advice} The claim is a draft: this has to be mended before it is published.`;
  return { ...problem, severity: 'notice', advice: advice.trim() };
}
