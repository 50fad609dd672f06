import type { Problem } from '../schemas/problem.ts';

/** What is to be said of a file in the content folder that nothing reads. */
export function fileStray(file: string): Problem {
  return {
    code: 'file-stray',
    severity: 'problem',
    file,
    unexpected: 'file that nothing reads',
    expected:
      'articles that end in `.txt`, `.html` or `.md`, each with one `.source.yaml`; claims and guides that end in `.md`',
    advice: 'Rename it, or move it out of the folder.',
  };
}
