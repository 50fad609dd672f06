/** The story page’s chronology: rows in order of time, grouped by year or month, each time drawn on one broken axis. */
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { Chronology, ChronologyRow, ChronologyTable } from '../schemas/story-chronology.ts';
import { daysDisjoint } from '../values/day-interval.ts';
import { describeValue } from '../values/describe-value.ts';
import { brokenAxis, type DayScale } from './broken-axis.ts';
import type { Dated, DatedRow } from './dated-rows.ts';
import type { LocatedMention } from './located-mention.ts';
import type { ExcerptOf } from './mention-excerpts.ts';
import { claimAddress, inLanguage } from './page-address.ts';
import { saidIn, vagueGroups } from './said-words.ts';
import { joinSmallGroups, timeGroups } from './time-groups.ts';
import type { Words } from '../words/words-of.ts';

/** More rows than this are folded up by group, so that the page can be scrolled past. */
const mostOpenRows = 60;

/** The mentions whose words the chronology shows. */
export function wordsOfChronology({ rows, vague }: Dated): LocatedMention[] {
  return [...rows.flatMap(({ cluster }) => cluster ?? []), ...vague].map(({ first }) => first);
}

/** Absent when no account dates anything. */
export function storyChronology(
  story: CheckedStory,
  dated: Dated,
  excerptOf: ExcerptOf,
  words: Words,
): Chronology | undefined {
  const { rows, vague } = dated;
  if (rows.length === 0 && vague.length === 0) return undefined;
  const folded = rows.length > mostOpenRows;
  const groups = timeGroups(rows, words);
  const tables = folded
    ? joinSmallGroups(groups, words).map(({ title, rows: own }) => ({ title, groups: [{ rows: own }] }))
    : [{ title: words.timeViews.allTimes, groups }];
  return {
    summary: summaryOf(dated, words),
    tables: rows.length === 0 ? [] : tables.map((table) => tableOf(story, table, excerptOf, words)),
    folded,
    vague: vagueGroups(story.id, vague, excerptOf, words.howRead.undated),
  };
}

/** Each table has a scale of its own: the fewer its months, the more of their days can be told apart. */
function tableOf(
  story: CheckedStory,
  { title, groups }: { title: string; groups: readonly { title?: string; rows: readonly DatedRow[] }[] },
  excerptOf: ExcerptOf,
  words: Words,
): ChronologyTable {
  const rows = groups.flatMap((group) => group.rows);
  const scale = brokenAxis(
    rows.flatMap(({ versions }) => versions.map(({ value }) => value)),
    words,
  );
  return {
    title,
    count: words.timeViews.rows(rows.length),
    open: hasMonthOf(story, rows),
    axis: scale.axis,
    groups: groups.map((group) => ({
      ...(group.title !== undefined && { title: group.title }),
      rows: group.rows.map((row) => rowOf(story, row, { scale, excerptOf, words })),
    })),
  };
}

function hasMonthOf({ file }: CheckedStory, rows: readonly DatedRow[]): boolean {
  const month = file.event.date.slice(0, 7);
  return rows.some(({ versions }) => versions[0]?.value.usual.earliest?.startsWith(month));
}

interface RowMeans {
  readonly scale: DayScale;
  readonly excerptOf: ExcerptOf;
  readonly words: Words;
}

function rowOf(story: CheckedStory, row: DatedRow, { scale, excerptOf, words }: RowMeans): ChronologyRow {
  const { claim, cluster, versions } = row;
  const parts = partsOf(row, words);
  return {
    ...(claim && {
      claim: {
        address: inLanguage(claimAddress(story.id, claim.id), words.language),
        label: claim.file.title,
      },
    }),
    ...(cluster && { said: saidIn(story.id, cluster, excerptOf) }),
    ...(parts && { parts }),
    versions: versions.map(({ value, accounts }) => ({
      time: describeValue(value, {}, words.values),
      accounts: [...accounts],
      bar: scale.bar(value),
    })),
  };
}

/**
 * A claim says itself whether the accounts part. Of one sentence in several accounts the days decide; nobody has judged
 * these, so it is never called a contradiction.
 */
function partsOf({ claim, versions }: DatedRow, words: Words): ChronologyRow['parts'] {
  const relation = claim?.relation;
  if (relation === 'contradict' || relation === 'unclear' || relation === 'not-comparable') {
    return { relation, words: words.relations.labels[relation] };
  }
  const days = versions.map(({ value }) => value.byWords);
  const isApart = days.some((a, index) => days.slice(index + 1).some((b) => daysDisjoint(a, b)));
  if (claim || !isApart) return undefined;
  return { relation: 'unclear', words: words.timeViews.sameWords };
}

/** “What the accounts date, in order of time: nine claims and 11 sentences besides.” */
function summaryOf({ rows, vague }: Dated, { timeViews }: Words): string {
  const claims = rows.filter(({ claim }) => claim).length;
  const told = rows.length === 0 ? [] : [timeViews.dated(claims, rows.length - claims)];
  const left = vague.length === 0 ? [] : [timeViews.undated(vague.length)];
  return [...told, ...left].join(' ');
}
