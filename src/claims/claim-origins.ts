/**
 * How many witnesses stand behind a claim. In come its readings and what the articles have in common; out come its origins,
 * each with its articles and what joins them. Where editors give an article or a passage an origin, they decide; how the
 * texts alone would group the readings is told beside it.
 */
import type { OriginGroup, StoryAlignment } from '../schemas/alignment.ts';
import type { CheckedClaim, CheckedPair } from '../schemas/checked-story.ts';
import type { ClaimOrigin, Origin, OriginJoin } from '../schemas/claim-origin.ts';
import { joinReadings, reachedFrom } from './join-readings.ts';
import type { AnsweringWords } from './shared-run-of.ts';

/** A reading that is shown, with the origin it has for the articles as wholes. */
export interface AnsweringReading extends AnsweringWords {
  readonly label: string;
  /** The editors', for this passage or its article, where they gave one; else the article's as computed. */
  readonly origin: Origin;
  /** Whether the editors gave it. */
  readonly byEditors: boolean;
}

/** The origins in the articles' order. `readings` come in that order. */
export function claimOrigins(
  readings: readonly AnsweringReading[],
  alignment: StoryAlignment,
  pairs: readonly CheckedPair[],
): Pick<CheckedClaim, 'origins' | 'computedOrigins'> {
  const computed = everyTwo(readings, (a, b) => joinReadings(a, b, alignment, pairs));
  const joins = everyTwo(readings, (a, b) =>
    a.byEditors || b.byEditors ? editorsJoin(a, b) : joinReadings(a, b, alignment, pairs),
  );
  const groups = groupsOf(readings, joins);
  const byTexts = groupsOf(readings, computed).map((group) => group.map(({ article }) => article));
  const origins = groups.map((group) => originOf(group, groups, joins, alignment));
  const differ = JSON.stringify(origins.map(({ articles }) => articles)) !== JSON.stringify(byTexts);
  return { origins, ...(differ && { computedOrigins: byTexts }) };
}

function everyTwo(
  readings: readonly AnsweringReading[],
  joinOf: (a: AnsweringReading, b: AnsweringReading) => Omit<OriginJoin, 'between'> | undefined,
): OriginJoin[] {
  return readings.flatMap((a, at) =>
    readings.slice(at + 1).flatMap((b): OriginJoin[] => {
      const join = joinOf(a, b);
      return join ? [{ between: [a.article, b.article], ...join }] : [];
    }),
  );
}

function editorsJoin(a: AnsweringReading, b: AnsweringReading): Omit<OriginJoin, 'between'> | undefined {
  if (a.origin.id !== b.origin.id) return undefined;
  const reasons = [a, b].flatMap(({ origin, byEditors }) => (byEditors ? (origin.because ?? []) : []));
  return { rule: 'editors', because: [...new Set(reasons)].join(' ') };
}

/** Readings that joins lead to from one another. */
function groupsOf(readings: readonly AnsweringReading[], joins: readonly OriginJoin[]): AnsweringReading[][] {
  const links = joins.map(({ between }) => between);
  const left = new Set(readings);
  return readings.flatMap((first) => {
    if (!left.has(first)) return [];
    const reached = reachedFrom(first.article, links);
    const group = readings.filter(({ article }) => reached.has(article));
    for (const each of group) left.delete(each);
    return [group];
  });
}

function originOf(
  group: readonly AnsweringReading[],
  groups: readonly (readonly AnsweringReading[])[],
  joins: readonly OriginJoin[],
  { origins }: StoryAlignment,
): ClaimOrigin {
  const articles = group.map(({ article }) => article);
  const others = groups.filter((each) => each !== group).flat();
  return {
    origin: nameOf(group, others, origins),
    articles,
    joins: joins.filter(({ between }) => articles.includes(between[0])),
  };
}

/**
 * Its name is the editors' where they gave one, else that of the articles' origin: of one with a credit first. An origin of
 * which only a part stands here goes by the articles' labels.
 */
function nameOf(
  group: readonly AnsweringReading[],
  others: readonly AnsweringReading[],
  origins: readonly OriginGroup[],
): Origin {
  const named = group.find(({ byEditors }) => byEditors) ?? group.find(isCredited(origins)) ?? group[0];
  if (!named) throw new Error('an origin without a reading');
  const rest = others.filter(({ origin }) => origin.id === named.origin.id);
  if (rest.length === 0) return named.origin;
  const [its, own] = group.length === 1 ? ['its', 'its own'] : ['their', 'their own'];
  const because = `On this question ${its} words are ${own}, and ${its} answer is not that of ${labelsOf(rest)}.`;
  return { id: named.article, name: labelsOf(group), because };
}

function labelsOf(readings: readonly AnsweringReading[]): string {
  return readings.map(({ label }) => label).join(' and ');
}

function isCredited(origins: readonly OriginGroup[]) {
  return ({ article }: AnsweringReading): boolean =>
    origins.some(
      ({ articles, links }) => articles.includes(article) && links.some(({ rule }) => rule !== 'reuse'),
    );
}
