import type { Problem } from '../schemas/problem.ts';

/** By file, line, column and code; what concerns a whole file comes before what stands in it. The same order everywhere. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareWords(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareWords(a.code, b.code) ||
      compareWords(a.unexpected, b.unexpected),
  );
}

// code units: the same order in every locale
function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
