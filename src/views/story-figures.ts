/** The story page’s table of figures: like beside like, each with its words and who says so. */
import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { FigureRow, StoryFigures } from '../schemas/story-figures.ts';
import type { FigureDraft, Figures } from './figure-rows.ts';
import { figureSorts, figureSortTitles } from './figure-sorts.ts';
import type { ExcerptOf } from './mention-excerpts.ts';
import { claimAddress } from './page-address.ts';
import { plural } from './plural.ts';
import { saidIn, vagueGroups } from './said-words.ts';
import { wordsOf } from '../words/words-of.ts';

/** More rows than this are folded up by group. */
const mostOpenFigures = 60;

/** Absent when no account gives a figure. */
export function storyFigures(
  story: CheckedStory,
  { rows, vague }: Figures,
  excerptOf: ExcerptOf,
): StoryFigures | undefined {
  if (rows.length === 0 && vague.length === 0) return undefined;
  const groups = figureSorts.map((sort) => ({ sort, own: rows.filter((row) => row.sort === sort) }));
  return {
    summary: `${plural(rows.length, 'figure')}, like beside like. Counts of one or two, and “all” or “none”, are left out.`,
    groups: groups
      .filter(({ own }) => own.length > 0)
      .map(({ sort, own }) => ({
        title: figureSortTitles[sort],
        count: plural(own.length, 'figure'),
        rows: own.map((row) => rowOf(story, row, excerptOf)),
      })),
    folded: rows.length > mostOpenFigures,
    vague: vagueGroups(story.id, vague, excerptOf, wordsOf('en').howRead.uncounted),
  };
}

function rowOf(story: CheckedStory, { words, scope, lines }: FigureDraft, excerptOf: ExcerptOf): FigureRow {
  const linkTo = (claim: CheckedClaim | undefined) =>
    claim && { claim: { address: claimAddress(story.id, claim.id), label: claim.file.title } };
  const [shared, ...others] = new Set(lines.map(({ claim }) => claim));
  const isShared = shared !== undefined && others.length === 0;
  return {
    value: words,
    ...(scope !== '' && { scope }),
    ...(isShared && linkTo(shared)),
    lines: lines.map(({ cluster, claim }) => ({
      said: saidIn(story.id, cluster, excerptOf),
      ...(!isShared && linkTo(claim)),
    })),
  };
}
