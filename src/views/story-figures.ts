/** The story page’s table of figures: like beside like, each with its words and who says so. */
import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { FigureRow, StoryFigures } from '../schemas/story-figures.ts';
import type { FigureDraft, Figures } from './figure-rows.ts';
import { figureSorts } from './figure-sorts.ts';
import type { ExcerptOf } from './mention-excerpts.ts';
import { claimAddress, inLanguage } from './page-address.ts';
import { saidIn, vagueGroups } from './said-words.ts';
import type { Words } from '../words/words-of.ts';

/** More rows than this are folded up by group. */
const mostOpenFigures = 60;

/** Absent when no account gives a figure. */
export function storyFigures(
  story: CheckedStory,
  { rows, vague }: Figures,
  excerptOf: ExcerptOf,
  words: Words,
): StoryFigures | undefined {
  const { timeViews } = words;
  if (rows.length === 0 && vague.length === 0) return undefined;
  const groups = figureSorts.map((sort) => ({ sort, own: rows.filter((row) => row.sort === sort) }));
  return {
    summary: timeViews.figuresSummary(rows.length),
    groups: groups
      .filter(({ own }) => own.length > 0)
      .map(({ sort, own }) => ({
        title: timeViews.sorts[sort],
        count: timeViews.figures(own.length),
        rows: own.map((row) => rowOf(story, row, excerptOf, words)),
      })),
    folded: rows.length > mostOpenFigures,
    vague: vagueGroups(story.id, vague, excerptOf, words.howRead.uncounted),
  };
}

function rowOf(
  story: CheckedStory,
  { words, scope, lines }: FigureDraft,
  excerptOf: ExcerptOf,
  { language }: Words,
): FigureRow {
  const linkTo = (claim: CheckedClaim | undefined) =>
    claim && {
      claim: { address: inLanguage(claimAddress(story.id, claim.id), language), label: claim.file.title },
    };
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
