import { createHash } from 'node:crypto';
import type { GivenArticle, Told } from './plan-story.ts';
import { findNamesNotGiven } from './find-names-not-given.ts';
import type { GivenFault } from './given-fault.ts';
import { endingOf } from './plan-story.ts';

/** What is wrong with the files given, before any is read as an article. */
export function checkGiven(given: readonly GivenArticle[], { published, labels }: Told): GivenFault[] {
  return [
    ...given.flatMap(({ path }) => endingFault(path)),
    ...duplicateFaults(given),
    ...findNamesNotGiven('--published', published, given),
    ...findNamesNotGiven('--labels', labels, given),
    ...(labels.all === undefined ? [] : [labelForAll(labels.all)]),
  ];
}

function labelForAll(path: string): GivenFault {
  return {
    path,
    unexpected: 'one label for all articles',
    expected: 'one for each, as a.txt=Courier,b.txt=Post',
    advice: 'Name the file before each label.',
  };
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
