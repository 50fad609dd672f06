import type { ArticlePair, OriginGroup, StoryAlignment } from '../schemas/alignment.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import { wrapWords } from './wrap-words.ts';

/** Which articles share copy, how much, who had it first, and which are one origin. */
export function describeSharing(
  { pairs, origins }: StoryAlignment,
  articles: readonly CheckedArticle[],
): string {
  const label = (id: string) => articles.find((article) => article.id === id)?.source.label ?? id;
  const sharing = pairs.filter(({ runs }) => runs.length > 0);
  const rest = pairs.length - sharing.length;
  return [
    'Shared copy',
    ...sharing.map((pair) => describePair(pair, label)),
    wrapWords(sharing.length === 0 ? 'No two articles share copy.' : othersShareNone(rest), '  '),
    '',
    `Origins: ${origins.length}`,
    ...origins.map((origin) => describeOrigin(origin, label)),
  ]
    .filter((line, at, all) => line !== '' || all[at - 1] !== '')
    .join('\n');
}

type LabelOf = (id: string) => string;

function describePair(
  { a, b, runs, coverage, longestRun, standing, because, direction }: ArticlePair,
  label: LabelOf,
): string {
  const passages = runs.length === 1 ? '1 passage' : `${runs.length} passages`;
  return [
    wrapWords(`${label(a)} and ${label(b)}: ${standings[standing]}`, '    ', '  '),
    wrapWords(
      `${passages}, the longest of ${longestRun} words; ${percent(coverage.a)} of the words of ${label(a)}, ${percent(coverage.b)} of ${label(b)}.`,
      '    ',
    ),
    ...(because !== undefined && standing === 'possibly-derived' ? [wrapWords(because, '    ')] : []),
    ...(direction
      ? [wrapWords(`${label(direction.from)} had them first: ${direction.because}`, '    ')]
      : []),
  ].join('\n');
}

const standings: Readonly<Record<ArticlePair['standing'], string>> = {
  'one-origin': 'one origin',
  'possibly-derived': 'one is possibly derived from the other',
  'no-shared-copy': 'too little to tell of copying',
};

function othersShareNone(rest: number): string {
  if (rest === 0) return '';
  return rest === 1 ? 'The other pair shares none.' : `The other ${rest} pairs share none.`;
}

function describeOrigin({ name, articles, because }: OriginGroup, label: LabelOf): string {
  if (articles.length === 1) return wrapWords(name, '    ', '  ');
  return wrapWords(`${name}: ${articles.map(label).join(', ')}. ${because}`, '    ', '  ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
