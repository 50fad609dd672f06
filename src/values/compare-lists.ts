import type { Comparison } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';
import { formatCount } from './format-amount.ts';
import { foldMember } from './read-list.ts';

type ListValue = ValueOf<'list'>;

const bothAnd = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Compares two lists. An open list may go on, so two open lists never exclude each other. A closed list contradicts one
 * that names something it leaves out. Members are compared as words; where the two odd ones share a word (“hat”, “red MAGA
 * hat”) they may be one thing under two names, and the relation is unclear: editors should give it one name.
 */
export function compareLists(a: ListValue, b: ListValue): Comparison {
  const onlyA = missingFrom(b, a);
  const onlyB = missingFrom(a, b);
  const shared = a.members.length - onlyA.length;
  const tolerances: string[] = [];
  if (onlyA.length === 0 && onlyB.length === 0) {
    return a.open === b.open
      ? { relation: 'same', reason: `Both name ${named(a.members)}`, tolerances }
      : {
          relation: 'precision',
          reason: `Both name ${named(a.members)}; only one says that this is all`,
          tolerances,
        };
  }
  const difference = `${shared} of ${formatCount(shared + onlyA.length + onlyB.length, 'thing')} named by both`;
  // what one names stands against the other’s being complete
  const against = [...(b.open ? [] : onlyA), ...(a.open ? [] : onlyB)];
  if (against.length > 0) {
    const mayBeOne = onlyA.some((one) => onlyB.some((other) => sharesWord(one, other)));
    return mayBeOne
      ? {
          relation: 'unclear',
          reason: `${named(onlyA)} in one and ${named(onlyB)} in the other may be one thing under two names`,
          difference,
          tolerances,
        }
      : {
          relation: 'contradict',
          reason: whyApart(a, b, onlyA, onlyB),
          difference,
          tolerances,
        };
  }
  return { relation: 'precision', reason: whyCompatible(onlyA, onlyB), difference, tolerances };
}

function whyApart(a: ListValue, b: ListValue, onlyA: readonly string[], onlyB: readonly string[]): string {
  if (a.open || b.open)
    return `One list is complete without ${named(b.open ? onlyB : onlyA)}, which the other names`;
  const [some, others] = onlyA.length === 0 ? [onlyB, onlyA] : [onlyA, onlyB];
  const instead = others.length === 0 ? '' : `, only the other ${named(others)}`;
  return `Both lists are complete; only one names ${named(some)}${instead}`;
}

function whyCompatible(onlyA: readonly string[], onlyB: readonly string[]): string {
  const parts = [onlyA, onlyB].filter((each) => each.length > 0).map((each) => named(each));
  return `Only one names ${parts.join(', only the other ')}; neither rules out what the other names`;
}

function missingFrom(list: ListValue, other: ListValue): readonly string[] {
  const known = new Set(list.members.map(foldMember));
  return other.members.filter((each) => !known.has(foldMember(each)));
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((each) => words.has(each));
}

// shorter words are articles and prepositions
function wordsOf(member: string): readonly string[] {
  return foldMember(member).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function named(members: readonly string[]): string {
  return members.length === 0 ? 'nothing' : bothAnd.format(members.map((each) => `“${each}”`));
}
