import type { Problem } from '../schemas/problem.ts';

/** “Unexpected …, expected ….”: the first sentence of every message. */
export function describeProblem({ unexpected, expected }: Problem): string {
  return `Unexpected ${unexpected}, expected ${expected}.`;
}

/** `content/stories/s/claims/c.md:9:12`; without line and column where the whole file is meant. */
export function placeOfProblem({ file, line, column }: Problem, contentFolder: string): string {
  const path = contentFolder === '' ? file : `${contentFolder.replace(/\/+$/, '')}/${file}`;
  return [path, line, column].filter((part) => part !== undefined).join(':');
}

/** Address of the page that explains the code, below the site's base. */
export function problemPage(code: string): string {
  return `/guides/problems/${code}`;
}
