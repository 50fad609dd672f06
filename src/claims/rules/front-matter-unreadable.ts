/**
 * A Markdown file’s front matter must be there and be plain YAML: no syntax errors, no key twice, and none of the devices
 * by which a value stands elsewhere than where one reads it (anchors, aliases, tags).
 */
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Fault, Rule } from '../rule.ts';

export const frontMatterUnreadable: Rule<ReadFile<unknown>> = {
  code: 'front-matter-unreadable',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'says: More than four hours.',
    put: 'says: More than “four” hours.',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'says: More than four hours.',
    put: 'says: "More than" four hours.',
  },
  check: (read) => (read.file.endsWith('.md') ? unreadableFaults(read) : []),
};

/** Everything for which the YAML of a file cannot be read. */
export function unreadableFaults(read: ReadFile<unknown>): Fault[] {
  return read.faults.flatMap((fault) =>
    fault.kind === 'unreadable'
      ? [{ place: fault.place, unexpected: fault.found, expected: fault.expected, advice: fault.advice }]
      : [],
  );
}
