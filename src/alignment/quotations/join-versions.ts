import { findJoins } from './find-joins.ts';
import { comparePassages, type QuotedPassage } from './quoted-passage.ts';
import { speakersAgree } from './speakers-agree.ts';

/**
 * The passages in groups, each all versions of one utterance; passages without another version are in none. Pairs join in
 * order of how sure they are, and none may bring two speakers together who are known to differ, unless the pair itself has
 * shown that it is the same words.
 */
export function joinVersions(passages: readonly QuotedPassage[]): QuotedPassage[][] {
  const groupOf = passages.map((each) => [each]);
  const at = new Map(passages.map((each, index) => [each, index] as const));
  for (const { a, b, speakers } of findJoins(passages)) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (one === undefined || other === undefined || one === other) continue;
    if (speakers !== 'different' && !haveOneSpeaker(one, other)) continue;
    const [kept, moved] = one.length >= other.length ? [one, other] : [other, one];
    kept.push(...moved);
    for (const each of moved) groupOf[at.get(each) ?? -1] = kept;
  }
  return [...new Set(groupOf)]
    .filter(({ length }) => length > 1)
    .map((group) => group.toSorted(comparePassages));
}

/** Whether no speaker of the one group differs from one of the other; each distinct speaker is looked at once. */
function haveOneSpeaker(one: readonly QuotedPassage[], other: readonly QuotedPassage[]): boolean {
  const [ours, theirs] = [speakersOf(one), speakersOf(other)];
  return ours.every((a) => theirs.every((b) => speakersAgree(a, b) !== 'different'));
}

function speakersOf(group: readonly QuotedPassage[]): QuotedPassage['version']['speaker'][] {
  const speakers = new Map(
    group.map(({ version: { speaker } }) => [speaker?.id ?? speaker?.name ?? '', speaker]),
  );
  return [...speakers.values()];
}
