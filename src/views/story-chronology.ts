/** The story page’s chronology: rows in order of time, grouped by year or month, each time drawn on one broken axis. */
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { Chronology, ChronologyRow, ChronologyTable } from '../schemas/story-chronology.ts';
import { daysDisjoint } from '../values/day-interval.ts';
import { describeValue } from '../values/describe-value.ts';
import { brokenAxis, type DayScale } from './broken-axis.ts';
import type { Dated, DatedRow } from './dated-rows.ts';
import type { LocatedMention } from './located-mention.ts';
import type { ExcerptOf } from './mention-excerpts.ts';
import { claimAddress } from './page-address.ts';
import { listInWords, plural, pluralInWords } from './plural.ts';
import { relationLabel } from './relation-words.ts';
import { saidIn, vagueGroups } from './said-words.ts';
import { joinSmallGroups, timeGroups } from './time-groups.ts';
import { wordsOf } from '../words/words-of.ts';

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
): Chronology | undefined {
  const { rows, vague } = dated;
  if (rows.length === 0 && vague.length === 0) return undefined;
  const folded = rows.length > mostOpenRows;
  const groups = timeGroups(rows);
  const tables = folded
    ? joinSmallGroups(groups).map(({ title, rows: own }) => ({ title, groups: [{ rows: own }] }))
    : [{ title: 'All times', groups }];
  return {
    summary: summaryOf(dated),
    tables: rows.length === 0 ? [] : tables.map((table) => tableOf(story, table, excerptOf)),
    folded,
    vague: vagueGroups(story.id, vague, excerptOf, wordsOf('en').howRead.undated),
  };
}

/** Each table has a scale of its own: the fewer its months, the more of their days can be told apart. */
function tableOf(
  story: CheckedStory,
  { title, groups }: { title: string; groups: readonly { title?: string; rows: readonly DatedRow[] }[] },
  excerptOf: ExcerptOf,
): ChronologyTable {
  const rows = groups.flatMap((group) => group.rows);
  const scale = brokenAxis(rows.flatMap(({ versions }) => versions.map(({ value }) => value)));
  return {
    title,
    count: plural(rows.length, 'row'),
    open: hasMonthOf(story, rows),
    axis: scale.axis,
    groups: groups.map((group) => ({
      ...(group.title !== undefined && { title: group.title }),
      rows: group.rows.map((row) => rowOf(story, row, scale, excerptOf)),
    })),
  };
}

function hasMonthOf({ file }: CheckedStory, rows: readonly DatedRow[]): boolean {
  const month = file.event.date.slice(0, 7);
  return rows.some(({ versions }) => versions[0]?.value.usual.earliest?.startsWith(month));
}

function rowOf(story: CheckedStory, row: DatedRow, scale: DayScale, excerptOf: ExcerptOf): ChronologyRow {
  const { claim, cluster, versions } = row;
  const parts = partsOf(row);
  return {
    ...(claim && { claim: { address: claimAddress(story.id, claim.id), label: claim.file.title } }),
    ...(cluster && { said: saidIn(story.id, cluster, excerptOf) }),
    ...(parts && { parts }),
    versions: versions.map(({ value, accounts }) => ({
      time: describeValue(value),
      accounts: [...accounts],
      bar: scale.bar(value),
    })),
  };
}

/**
 * A claim says itself whether the accounts part. Of one sentence in several accounts the days decide; nobody has judged
 * these, so it is never called a contradiction.
 */
function partsOf({ claim, versions }: DatedRow): ChronologyRow['parts'] {
  const relation = claim?.relation;
  if (relation === 'contradict' || relation === 'unclear' || relation === 'not-comparable') {
    return { relation, words: relationLabel(relation) };
  }
  const days = versions.map(({ value }) => value.byWords);
  const isApart = days.some((a, index) => days.slice(index + 1).some((b) => daysDisjoint(a, b)));
  if (claim || !isApart) return undefined;
  return { relation: 'unclear', words: 'The same words, different days as we read them' };
}

/** “What the accounts date, in order of time: nine claims and 11 sentences besides.” */
function summaryOf({ rows, vague }: Dated): string {
  const claims = rows.filter(({ claim }) => claim).length;
  const sentences = rows.length - claims;
  const parts = [
    ...(claims > 0 ? [pluralInWords(claims, 'claim')] : []),
    ...(sentences > 0 ? [`${pluralInWords(sentences, 'sentence')}${claims > 0 ? ' besides' : ''}`] : []),
  ];
  const told = parts.length === 0 ? '' : `What the accounts date, in order of time: ${listInWords(parts)}.`;
  const left = vague.length === 0 ? '' : `${plural(vague.length, 'mention')} of a time could not be dated.`;
  return [told, left].filter((each) => each !== '').join(' ');
}
