import { createHash } from 'node:crypto';
import type { GivenArticle } from './plan-story.ts';
import { endingOf, nameOf } from './plan-story.ts';
import type { PublishedDays } from './published-days.ts';

/** Why a file that was given cannot be taken, in the grammar of problems. */
export interface GivenFault {
  readonly path: string;
  readonly unexpected: string;
  readonly expected: string;
  readonly advice: string;
}

/** What is wrong with the files given, before any is read as an article. */
export function checkGiven(given: readonly GivenArticle[], { byFile }: PublishedDays): GivenFault[] {
  const names = new Set(given.map(({ path }) => nameOf(path)));
  const unknown = [...byFile.keys()].filter((name) => !names.has(name));
  return [
    ...given.flatMap(({ path }) => endingFault(path)),
    ...duplicateFaults(given),
    ...unknown.map((path) => ({
      path,
      unexpected: 'day of publication for a file that is not given',
      expected: `one of ${[...names].join(', ')}`,
      advice: 'Write the file’s name as it was given, or a day alone for all.',
    })),
  ];
}

function endingFault(path: string): GivenFault[] {
  const ending = endingOf(path);
  if (['.txt', '.html', '.md'].includes(ending)) return [];
  return [
    {
      path,
      unexpected: ending === '' ? 'file without an ending' : `file that ends in ${ending}`,
      expected: 'an article as .txt, .html or .md',
      advice: 'Save the article as plain text in UTF-8, or leave the file out.',
    },
  ];
}

function duplicateFaults(given: readonly GivenArticle[]): GivenFault[] {
  const first = new Map<string, string>();
  return given.flatMap(({ path, bytes }) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const earlier = first.get(hash);
    if (earlier === undefined) first.set(hash, path);
    if (earlier === undefined) return [];
    return [
      {
        path,
        unexpected: `copy of ${earlier}, byte for byte`,
        expected: 'each article once',
        advice: 'Leave one of the two out.',
      },
    ];
  });
}
