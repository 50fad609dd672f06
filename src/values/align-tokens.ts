import { diffArrays } from 'diff';
import { contractedWords, type QuotationToken } from './quotation-tokens.ts';
import { isWord } from './classify-variants.ts';
import { findAnchor } from './find-anchor.ts';

/** A run of tokens that both versions have, or that stands in the first alone (removed) or the second (added). */
export interface Change {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

// beyond this many edits two texts are no versions of one utterance, and the comparison would take seconds
const mostEdits = 600;

const mostLooks = 1_000_000; // at words; one word said ten thousand times would be looked at without end

/**
 * Aligns two versions token by token. Where one is an unbroken part of the other it is laid there, which a shortest edit
 * may miss: “We got along” is the end of “We worked on it, and we got along”, not its first word and its last two.
 */
export function alignTokens(a: readonly QuotationToken[], b: readonly QuotationToken[]): readonly Change[] {
  const inA = findPart(a, b);
  if (inA !== undefined) return around(inA, a, (part) => diff(part, b), 'removed');
  const inB = findPart(b, a);
  if (inB !== undefined) return around(inB, b, (part) => diff(a, part), 'added');
  return diff(a, b);
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The first place in the longer version where all words of the shorter stand without a break. */
function findPart(longer: readonly QuotationToken[], shorter: readonly QuotationToken[]): Part | undefined {
  const at = longer.flatMap((each, index) => (isWord(each) ? [index] : []));
  const wanted = shorter.filter(isWord);
  const words = longer.filter(isWord);
  if (wanted.length === 0 || wanted.length >= words.length) return undefined;
  let looks = mostLooks;
  for (let start = 0; looks > 0 && start + wanted.length <= words.length; start += 1) {
    const differs = wanted.findIndex((each, offset) => !areOneWord(words[start + offset] ?? each, each));
    looks -= differs === -1 ? 1 : differs + 1;
    if (differs !== -1) continue;
    const before = start === 0 ? 0 : (at[start] ?? 0);
    return { from: before, to: at[start + wanted.length] ?? longer.length };
  }
  return undefined;
}

function around(
  { from, to }: Part,
  longer: readonly QuotationToken[],
  diffPart: (part: readonly QuotationToken[]) => readonly Change[],
  side: 'added' | 'removed',
): readonly Change[] {
  const beyond = (count: number): Change => ({
    added: side === 'added',
    removed: side === 'removed',
    count,
  });
  return [beyond(from), ...diffPart(longer.slice(from, to)), beyond(longer.length - to)].filter(
    ({ count }) => count > 0,
  );
}

function diff(a: readonly QuotationToken[], b: readonly QuotationToken[]): readonly Change[] {
  const changes = diffArrays([...a], [...b], { comparator: areOneWord, maxEditLength: mostEdits });
  return changes ? withoutStrayMarks(changes, a) : diffBesideAnchor(a, b);
}

const slack = 200; // tokens to either side, so that an ellipsis or a lost sentence fits in

/** A few words out of a long speech: they are laid where most of them stand in a row, and the rest of it is left out. */
function diffBesideAnchor(a: readonly QuotationToken[], b: readonly QuotationToken[]): readonly Change[] {
  const anchor = findAnchor(a, b);
  const windowA = {
    from: Math.max(0, anchor.inA - anchor.inB - slack),
    to: anchor.inA - anchor.inB + b.length + slack,
  };
  const windowB = {
    from: Math.max(0, anchor.inB - anchor.inA - slack),
    to: anchor.inB - anchor.inA + a.length + slack,
  };
  const [partA, partB] = [a.slice(windowA.from, windowA.to), b.slice(windowB.from, windowB.to)];
  const changes = diffArrays(partA, partB, { comparator: areOneWord, maxEditLength: mostEdits });
  if (anchor.words === 0 || changes === undefined) return outside(a.length, b.length);
  return [
    ...outside(windowA.from, windowB.from),
    ...withoutStrayMarks(changes, partA),
    ...outside(a.length - windowA.from - partA.length, b.length - windowB.from - partB.length),
  ];
}

function outside(removed: number, added: number): Change[] {
  return [
    { removed: true, added: false, count: removed },
    { removed: false, added: true, count: added },
  ].filter(({ count }) => count > 0);
}

/** A comma that both versions have somewhere between other words of theirs is not the same comma. */
function withoutStrayMarks(changes: readonly Change[], a: readonly QuotationToken[]): readonly Change[] {
  let at = 0;
  return changes.flatMap((change, index) => {
    const tokens = a.slice(at, at + change.count);
    if (!change.added) at += change.count;
    if (change.added || change.removed || tokens.some(isWord)) return [change];
    const isStray = isChanged(changes[index - 1]) && isChanged(changes[index + 1]);
    if (!isStray) return [change];
    return [
      { removed: true, added: false, count: change.count },
      { removed: false, added: true, count: change.count },
    ];
  });
}

function isChanged(change: Change | undefined): boolean {
  return change !== undefined && (change.added || change.removed);
}

function areOneWord(one: QuotationToken, other: QuotationToken): boolean {
  if (one.key === other.key) return isWord(one) === isWord(other);
  return standsFor(one.key, other.key) || standsFor(other.key, one.key);
}

function standsFor(contracted: string, full: string): boolean {
  return contractedWords.get(contracted)?.includes(full) ?? false;
}
