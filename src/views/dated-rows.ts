/**
 * The rows of a chronology before they are put into words: first what claims compare, then every other sentence that
 * dates something. A sentence that a claim cites for its date is told by the claim’s row.
 */
import type { CheckedClaim, CheckedStory, ReadingCell } from '../schemas/checked-story.ts';
import type { MentionOf } from '../schemas/mention.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { ValueOf } from '../schemas/value.ts';
import { containsSpan, spansOverlap } from '../text/span.ts';
import { daysDisjoint } from '../values/day-interval.ts';
import { describeValue } from '../values/describe-value.ts';
import { articleOf } from './claim-accounts.ts';
import { locateMentions, type LocatedMention } from './located-mention.ts';
import { clusterMentions, type MentionCluster } from './mention-clusters.ts';
import { articleAddress, cellAddress, inLanguage } from './page-address.ts';
import { toldDates } from './told-dates.ts';
import type { Language } from '../schemas/language.ts';
import type { PlacedAccount } from '../schemas/story-chronology.ts';

type DateMention = MentionOf<'date'>;

/** One time that accounts give. */
export interface DatedVersion {
  readonly value: ValueOf<'date'>;
  readonly accounts: readonly PlacedAccount[];
}

export interface DatedRow {
  readonly claim?: CheckedClaim;
  readonly cluster?: MentionCluster<DateMention>;
  /** Earliest first; at least one. */
  readonly versions: readonly DatedVersion[];
}

export interface Dated {
  /** In order of time. */
  readonly rows: readonly DatedRow[];
  /** Without a value, in the articles’ order. */
  readonly vague: readonly MentionCluster<DateMention>[];
}

/**
 * Everything the accounts of a story date. Words that name no stretch of time (“now”, “of late”, “the future”) are left out
 * unless a claim cites them for a date; they would drown those that name one and leave it open (“last week” of an unknown
 * year). Accounts of a claim lead to its page in `language`.
 */
export function datedRows(story: CheckedStory, language: Language): Dated {
  const claims = story.claims.filter(({ kind }) => kind === 'date');
  const mentions = story.articles
    .map((article) => onceInSentence(locateMentions(article, ['date'])))
    .map((dates) => dates.filter((located) => !claims.some((claim) => isToldBy(claim, located))))
    .flatMap(toldDates);
  const [dated, vague] = [
    mentions.filter(({ mention }) => dateOf(mention) !== undefined),
    mentions.filter(({ mention }) => dateOf(mention) === undefined && mention.precision !== 'none'),
  ];
  const rows = [
    ...claims.map((claim): DatedRow => ({ claim, versions: versionsOfClaim(story, claim, language) })),
    ...clusterMentions(dated).map((cluster): DatedRow => ({
      cluster,
      versions: versionsOf(story.id, cluster),
    })),
  ];
  return {
    rows: rows.filter(({ versions }) => versions.length > 0).toSorted(byTime),
    vague: clusterMentions(vague),
  };
}

/** A sentence that says a day twice (“on Tuesday … shortly after 11 a.m.”) dates one thing: the first mention stays. */
function onceInSentence(mentions: readonly LocatedMention<DateMention>[]): LocatedMention<DateMention>[] {
  const seen = new Set<string>();
  return mentions.filter(({ mention, sentence }) => {
    const value = dateOf(mention);
    const key = value && JSON.stringify([sentence.start, value.usual]);
    if (key === undefined) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** The account a mention stands in, with its paragraph. */
export function placedMention(story: string, { article, anchor }: LocatedMention): PlacedAccount {
  const { id, source } = article;
  return {
    article: id,
    siglum: source.siglum,
    label: source.label,
    address: `${articleAddress(story, id)}#${anchor}`,
  };
}

/**
 * Whether a claim tells this mention: it stands in a sentence the claim cites, and its days meet those of the reading; or
 * it has none, and stands in the cited words themselves. Another date in the same sentence keeps its own row.
 */
function isToldBy(
  { cells }: CheckedClaim,
  { article, mention, sentence }: LocatedMention<DateMention>,
): boolean {
  const cell = cells.find((each) => each.article === article.id);
  if (cell?.kind !== 'reading' || cell.value.kind !== 'date') return false;
  const cited = [cell.passage, ...cell.also].map(({ span }) => span);
  const value = dateOf(mention);
  if (value === undefined) return cited.some((span) => containsSpan(span, mention));
  return (
    cited.some((span) => spansOverlap(span, sentence)) && !daysDisjoint(value.byWords, cell.value.byWords)
  );
}

function versionsOfClaim(
  story: CheckedStory,
  { id, cells }: CheckedClaim,
  language: Language,
): DatedVersion[] {
  return versionsIn(
    cells.flatMap((cell) => {
      const value = cell.kind === 'reading' ? dateIn(cell) : undefined;
      if (value === undefined) return [];
      const { siglum, label } = articleOf(story, cell.article).source;
      const address = inLanguage(cellAddress(story.id, id, cell.article), language);
      return [{ value, account: { article: cell.article, siglum, label, address } }];
    }),
  );
}

/** A reading may be of another kind than its claim. */
function dateIn({ value }: ReadingCell): ValueOf<'date'> | undefined {
  return value.kind === 'date' ? value : undefined;
}

function versionsOf(story: string, { members }: MentionCluster<DateMention>): DatedVersion[] {
  return versionsIn(
    members.flatMap((located) => {
      const value = dateOf(located.mention);
      return value === undefined ? [] : [{ value, account: placedMention(story, located) }];
    }),
  );
}

/** Accounts that give the same time in the same way share a version; an account that repeats itself is there once. */
function versionsIn(
  readings: readonly { readonly value: ValueOf<'date'>; readonly account: PlacedAccount }[],
): DatedVersion[] {
  const versions = new Map<string, { value: ValueOf<'date'>; accounts: PlacedAccount[] }>();
  for (const { value, account } of readings) {
    const key = JSON.stringify([describeValue(value), value.usual]);
    const known = versions.get(key);
    if (!known) versions.set(key, { value, accounts: [account] });
    else if (!known.accounts.some(({ article }) => article === account.article)) known.accounts.push(account);
  }
  return [...versions.values()].sort((a, b) => compareTimes(a.value, b.value));
}

function dateOf(mention: LocatedMention<DateMention>['mention']): ValueOf<'date'> | undefined {
  const value = settledValue(mention);
  return value?.kind === 'date' ? value : undefined;
}

/** Claims before sentences where their times are equal; else in the order given. */
function byTime(a: DatedRow, b: DatedRow): number {
  const [first, second] = [a.versions[0]?.value, b.versions[0]?.value];
  const order = first && second ? compareTimes(first, second) : 0;
  return order === 0 ? Number(b.claim !== undefined) - Number(a.claim !== undefined) : order;
}

/** By the first day, longer times first: “2026” stands before “January 2026”. Without a first day the last one counts. */
function compareTimes({ usual: a }: ValueOf<'date'>, { usual: b }: ValueOf<'date'>): number {
  const [first, second] = [a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  const [end, other] = [a.latest ?? '9999-12-31', b.latest ?? '9999-12-31'];
  if (end === other) return 0;
  return end > other ? -1 : 1;
}
