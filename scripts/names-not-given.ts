import type { GivenFault } from '../src/drafting/check-given.ts';
import type { PerFile } from '../src/drafting/per-file.ts';
import { nameOf, type GivenArticle } from '../src/drafting/plan-story.ts';

/** Names in an option, as `--labels a.txt=Courier`, of files that were not given, each with the names that were. */
export function findNamesNotGiven(
  option: string,
  { byFile }: PerFile,
  given: readonly GivenArticle[],
): GivenFault[] {
  const names = given.map(({ path }) => nameOf(path));
  return [...byFile.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => ({
      path: option,
      unexpected: `file name “${name}”, which was not given`,
      expected: `${names.length === 1 ? '' : 'one of '}${names.map((each) => `“${each}”`).join(', ')}`,
      advice: 'Write the file’s name as it was given, without its folder.',
    }));
}

/** What is said of the files that were given; the rest is told by `findNamesNotGiven`. */
export function keepNamesGiven(told: PerFile, given: readonly GivenArticle[]): PerFile {
  const names = new Set(given.map(({ path }) => nameOf(path)));
  return { ...told, byFile: new Map([...told.byFile].filter(([name]) => names.has(name))) };
}
