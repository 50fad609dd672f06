import { findJoins } from './find-joins.ts';
import { comparePassages, type QuotedPassage } from './quoted-passage.ts';
import { speakersAgree } from './speakers-agree.ts';

type Speaker = QuotedPassage['version']['speaker'];

/** Versions that are together so far, by their places in the list. */
interface Group {
  readonly members: number[];
  readonly wordings: Set<string>;
  /** One for each name. */
  readonly speakers: Map<string, Speaker>;
}

// no table has room for more; a text that repeats itself without end would make one of a million cells
const mostWordings = 60;

/**
 * The passages in groups, each all versions of one utterance; passages without another version are in none. Pairs join in
 * order of how sure they are, and none may bring two speakers together who are known to differ, unless the pair itself has
 * shown that it is the same words.
 */
export function joinVersions(passages: readonly QuotedPassage[]): QuotedPassage[][] {
  const groupOf = passages.map(groupOfOne);
  for (const { a, b, speakers } of findJoins(passages)) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (one === undefined || other === undefined || one === other) continue;
    if (speakers !== 'different' && !haveOneSpeaker(one, other)) continue;
    if (one.wordings.union(other.wordings).size > mostWordings) continue;
    const [kept, moved] = one.members.length >= other.members.length ? [one, other] : [other, one];
    for (const each of moved.members) groupOf[each] = kept;
    kept.members.push(...moved.members);
    moved.wordings.forEach((each) => kept.wordings.add(each));
    moved.speakers.forEach((speaker, name) => kept.speakers.set(name, speaker));
  }
  return [...new Set(groupOf)]
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.flatMap((each) => passages[each] ?? []).toSorted(comparePassages));
}

function groupOfOne({ words, version: { speaker } }: QuotedPassage, at: number): Group {
  const name = speaker?.id ?? speaker?.name ?? '';
  return { members: [at], wordings: new Set([words]), speakers: new Map([[name, speaker]]) };
}

/** Whether no speaker of the one group differs from one of the other. */
function haveOneSpeaker({ speakers: ours }: Group, { speakers: theirs }: Group): boolean {
  return [...ours.values()].every((a) =>
    [...theirs.values()].every((b) => speakersAgree(a, b) !== 'different'),
  );
}
