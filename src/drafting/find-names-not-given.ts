import type { GivenFault } from './given-fault.ts';
import type { PerFile } from './per-file.ts';
import { nameOf, type GivenArticle } from './plan-story.ts';

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
