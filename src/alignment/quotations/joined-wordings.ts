import { judgeJoin } from './judge-join.ts';
import type { AreJoined } from './wording.ts';
import { wordingOf, type QuotedPassage } from './quoted-passage.ts';

const mostPaired = 24; // wordings; beyond, each is looked at beside the first alone

/**
 * Which wordings of a family were joined with each other rather than through a third: these are laid side by side. Each
 * wording is given with one passage that has it; the answer is the same whichever way round one asks.
 */
export function joinedWordings(passages: readonly QuotedPassage[]): AreJoined {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    if (low > 0 && passages.length > mostPaired) return false;
    const key = `${String(low)} ${String(high)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [one, other] = [passages[low], passages[high]];
    const joined = one !== undefined && other !== undefined && haveOneWording(one, other);
    known.set(key, joined);
    return joined;
  };
}

function haveOneWording(one: QuotedPassage, other: QuotedPassage): boolean {
  return wordingOf(one) === wordingOf(other) || judgeJoin(one, other) !== undefined;
}
