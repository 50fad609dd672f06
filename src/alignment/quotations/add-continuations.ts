import { comparePassages, type QuotedPassage } from './quoted-passage.ts';
import { speakersAgree } from './speakers-agree.ts';

const longestGap = 60; // characters: “,” Trump said. “

/**
 * Adds to a family of several articles the rest of a split utterance: “Yeah, we did,” Trump said. “We worked on it.” Words
 * that only one account has are a difference then. Nothing is added to a family of one article, where it would show
 * nothing, and no quotation that is in a family of its own.
 */
export function addContinuations(
  families: readonly (readonly QuotedPassage[])[],
  passages: readonly QuotedPassage[],
): QuotedPassage[][] {
  const joined = new Set(families.flat());
  const next = new Map(passages.slice(1).map((each, at) => [passages[at], each] as const));
  const before = new Map(passages.slice(1).map((each, at) => [each, passages[at]] as const));
  return families.map((family) => {
    if (new Set(family.map(({ version }) => version.article)).size === 1) return [...family];
    const added = family.flatMap((each) => [
      ...(isLone(next.get(each)) && isSplit(each, next.get(each)) ? [next.get(each)] : []),
      ...(isLone(before.get(each)) && isSplit(before.get(each), each) ? [before.get(each)] : []),
    ]);
    const rest = added.filter((each) => each !== undefined);
    rest.forEach((each) => joined.add(each));
    return [...family, ...rest].toSorted(comparePassages);
  });

  function isLone(passage: QuotedPassage | undefined): boolean {
    return passage !== undefined && !joined.has(passage);
  }
}

/** Whether two quotations are speech of one person, with nothing but the words that name the speaker between them. */
function isSplit(first: QuotedPassage | undefined, second: QuotedPassage | undefined): boolean {
  if (first?.form !== 'direct' || second?.form !== 'direct') return false;
  if (first.version.article !== second.version.article) return false;
  const gap = second.version.start - first.version.end;
  if (gap < 0 || gap > longestGap || first.cue === undefined) return false;
  const isBetween = first.cue.start >= first.version.end && first.cue.end <= second.version.start;
  return isBetween && speakersAgree(first.version.speaker, second.version.speaker) === 'same';
}
