import type { OriginGroup, StoryAlignment } from '../schemas/alignment.ts';
import type { CheckedPair } from '../schemas/checked-story.ts';
import type { OriginJoin } from '../schemas/claim-origin.ts';
import type { Relation } from '../schemas/comparison.ts';
import { pairKey } from './judged-pairs.ts';
import { areOwnWords, sharedRunOf, type AnsweringWords } from './shared-run-of.ts';

type Join = Omit<OriginJoin, 'between'>;

/** Relations that show two accounts telling a thing each in its own way. */
const parting: ReadonlySet<Relation> = new Set(['contradict', 'unclear', 'not-comparable']);

/**
 * Why two readings of a claim are one witness, as the texts show it; absent when they are two. They are one when both stand
 * in one run of shared words, when their articles are joined by a credit, or when their articles are joined by how much
 * they share. The last does not hold where each answers in words of its own and the answers part: an article can be wire
 * copy on one claim and its own reporting on the next. Where such answers agree they stay one, so that no count of origins
 * is ever too high for want of a trace.
 */
export function joinReadings(
  a: AnsweringWords,
  b: AnsweringWords,
  alignment: StoryAlignment,
  pairs: readonly CheckedPair[],
): Join | undefined {
  const run = sharedRunOf(a, b, alignment);
  if (run) return { rule: 'shared-run', because: sharedWords(run.words), shared: run.place };
  const group = alignment.origins.find(({ articles }) => articles.includes(a.article));
  if (!group?.articles.includes(b.article)) return undefined;
  const credit = creditOf(group, a.article, b.article);
  if (credit) return credit;
  const pair = pairs.find((each) => pairKey(each.a, each.b) === pairKey(a.article, b.article));
  const part = pair !== undefined && parting.has(pair.relation);
  return part && areOwnWords(a, b, alignment) ? undefined : reuseOf(group, a.article, b.article);
}

function sharedWords(words: number): string {
  return `Both passages stand in a run of ${String(words)} words that the two articles share.`;
}

/** A credit that joins the two outright, else the first of those that join them through others. */
function creditOf(group: OriginGroup, a: string, b: string): Join | undefined {
  const credits = group.links.flatMap(({ between, rule, because }) =>
    rule === 'reuse' ? [] : [{ between, rule, because }],
  );
  const reached = reachedFrom(
    a,
    credits.map(({ between }) => between),
  );
  if (!reached.has(b)) return undefined;
  const direct = credits.find(({ between }) => between.includes(a) && between.includes(b));
  const link = direct ?? credits.find(({ between }) => between.some((each) => reached.has(each)));
  return link && { rule: link.rule, because: link.because };
}

function reuseOf(group: OriginGroup, a: string, b: string): Join {
  const direct = group.links.find(({ between }) => between.includes(a) && between.includes(b));
  return { rule: 'reuse', because: direct?.because ?? group.because };
}

/** Every article that links lead to, the one begun with included. */
export function reachedFrom(
  start: string,
  links: readonly (readonly [string, string])[],
): ReadonlySet<string> {
  const reached = new Set([start]);
  // a set lists what is added while it is walked
  for (const at of reached) {
    for (const [one, other] of links) {
      if (one === at) reached.add(other);
      if (other === at) reached.add(one);
    }
  }
  return reached;
}
