/** Who differs from whom: one account against others, two against each other, every pair alike. */
import type { Relation } from '../../schemas/comparison.ts';
import { list } from './counting.ts';

export interface Differing {
  readonly one: (account: string, others: readonly string[]) => string;
  readonly two: (account: string, other: string) => string;
  readonly all: string;
}

export const whoDiffersWords = {
  contradict: {
    one: (a, others) => `${a} contradicts ${list(others)}.`,
    two: (a, b) => `${a} and ${b} contradict each other.`,
    all: 'No two of the accounts can both be right.',
  },
  unclear: {
    one: (a, others) => `Whether ${a} agrees with ${list(others)}, we cannot tell.`,
    two: (a, b) => `Whether ${a} and ${b} agree, we cannot tell.`,
    all: 'Of no two accounts can we tell whether they agree.',
  },
  'not-comparable': {
    one: (a, others) => `${a} speaks of something else than ${list(others)}.`,
    two: (a, b) => `${a} and ${b} speak of different things.`,
    all: 'Each account speaks of something else.',
  },
  precision: {
    one: (a, others) => `${a} differs in detail from ${list(others)}.`,
    two: (a, b) => `${a} and ${b} differ in detail.`,
    all: 'The accounts differ in detail only.',
  },
  wording: {
    one: (a, others) => `${a} differs in wording from ${list(others)}.`,
    two: (a, b) => `${a} and ${b} differ in wording.`,
    all: 'The accounts differ in wording only.',
  },
  same: {
    one: (a, others) => `${a} says the same as ${list(others)}.`,
    two: (a, b) => `${a} and ${b} say the same.`,
    all: 'All accounts that answer say the same.',
  },
} satisfies Record<Relation, Differing> as Record<Relation, Differing>;

/** How those that one account stands against stand among themselves. */
export const amongThemselvesWords: Partial<Record<Relation, string>> = {
  same: 'These say the same.',
  wording: 'These differ in wording only.',
  precision: 'These are compatible with one another.',
};
