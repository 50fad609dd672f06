import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { MentionOf } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { Value } from '../schemas/value.ts';
import { containsSpan, textOf } from '../text/span.ts';
import {
  figureKey,
  figureScope,
  figureSize,
  figureSort,
  figureWords,
  type FigureSort,
} from './figure-sorts.ts';
import { locateMentions, type LocatedMention } from './located-mention.ts';
import { clusterMentions, type MentionCluster } from './mention-clusters.ts';
import type { Words } from '../words/words-of.ts';
import { isTellingFigure, isTellingVagueness } from './telling-figure.ts';

export type FigureMention = MentionOf<'quantity' | 'duration' | 'rank'>;

/** One figure with every sentence that gives it. */
export interface FigureDraft {
  readonly sort: FigureSort;
  readonly value: Value;
  readonly words: string;
  readonly scope: string;
  readonly lines: readonly {
    readonly cluster: MentionCluster<FigureMention>;
    readonly claim?: CheckedClaim;
  }[];
}

export interface Figures {
  /** Like beside like: by group, unit or thing, and size. */
  readonly rows: readonly FigureDraft[];
  readonly vague: readonly MentionCluster<FigureMention>[];
}

/** Every figure the accounts of a story give, but for trivial counts. */
export function figureRows(story: CheckedStory, words: Words): Figures {
  const mentions = story.articles.flatMap((article) =>
    locateMentions(article, ['quantity', 'duration', 'rank']),
  );
  const telling = mentions.filter(({ article, mention }) => {
    const value = settledValue(mention);
    return value !== undefined && isTellingFigure(value, textOf(article.text, mention));
  });
  const vague = mentions.filter(
    ({ article, mention }) =>
      settledValue(mention) === undefined && isTellingVagueness(textOf(article.text, mention)),
  );
  return { rows: draftsOf(story, clusterMentions(telling), words), vague: clusterMentions(vague) };
}

/** Sentences with an equal figure share a row; that they speak of one thing is not said. */
function draftsOf(
  story: CheckedStory,
  clusters: readonly MentionCluster<FigureMention>[],
  words: Words,
): FigureDraft[] {
  const drafts = new Map<string, FigureDraft & { lines: FigureDraft['lines'][number][] }>();
  for (const cluster of clusters) {
    const value = settledValue(cluster.first.mention);
    if (value === undefined) continue;
    const claim = claimOf(story, cluster);
    const line = { cluster, ...(claim && { claim }) };
    const head = { words: figureWords(value, words), scope: figureScope(value, words) };
    const key = JSON.stringify([value.kind, figureKey(value), head]);
    const known = drafts.get(key);
    if (known) known.lines.push(line);
    else drafts.set(key, { ...head, sort: figureSort(value), value, lines: [line] });
  }
  return likeBesideLike([...drafts.values()]);
}

/** The claim whose reading of the same kind rests on this figure, or cites it where readings do not say on what they rest. */
function claimOf(
  { claims }: CheckedStory,
  { members }: MentionCluster<FigureMention>,
): CheckedClaim | undefined {
  return claims.find((claim) =>
    members.some(({ article, mention }) => {
      const cell = claim.cells.find((each) => each.article === article.id);
      if (cell?.kind !== 'reading' || cell.value.kind !== mention.kind) return false;
      const cited = cell.source?.mentions ?? [cell.passage, ...cell.also].map(({ span }) => span);
      return cited.some((span) => containsSpan(span, mention));
    }),
  );
}

/** Keys in the order of their first mention, each with its figures by size. */
function likeBesideLike(drafts: readonly FigureDraft[]): FigureDraft[] {
  const keys = [...new Set(drafts.map(({ value }) => figureKey(value)))];
  return drafts.toSorted(
    (a, b) =>
      keys.indexOf(figureKey(a.value)) - keys.indexOf(figureKey(b.value)) ||
      figureSize(a.value) - figureSize(b.value),
  );
}

/** The mentions whose words the table shows. */
export function wordsOfFigures({ rows, vague }: Figures): LocatedMention[] {
  return [...rows.flatMap(({ lines }) => lines.map(({ cluster }) => cluster)), ...vague].map(
    ({ first }) => first,
  );
}
