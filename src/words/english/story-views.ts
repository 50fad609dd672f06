/** What views say on the home page and on the page of a story. */
import type { Standing } from '../../schemas/story-view.ts';
import { counted, list, numberInWords } from './counting.ts';

const claims = (count: number) => counted(count, 'claim', 'claims');

/** What each standing says of a number of claims, to follow “on six”. */
const standings: Record<Standing, string> = {
  contradict: 'the accounts cannot both be right',
  unclear: 'we cannot tell',
  'not-comparable': 'they speak of different things',
  precision: 'they are compatible and differ in detail',
  wording: 'they say the same in different words',
  same: 'they say the same',
  lone: 'no two accounts speak',
};

export const storyViewsWords = {
  home: {
    title: 'Claim by Claim: how news accounts of one event compare',
    description:
      'Several news accounts of one event side by side, claim by claim: where they agree, where they differ in detail, and where they cannot both be right.',
    /** The nouns that go with a story’s counts. */
    article: (count: number): string => (count === 1 ? 'article' : 'articles'),
    origin: (count: number): string => (count === 1 ? 'origin' : 'origins'),
    claim: (count: number): string => (count === 1 ? 'claim' : 'claims'),
    contradiction: (count: number): string => (count === 1 ? 'contradiction' : 'contradictions'),
  },
  allStories: 'All stories',
  otherClaims: 'Other claims',
  claims: 'Claims',
  noClaims: 'No claim has been published yet.',
  /** “Of 41 claims: on six the accounts cannot both be right, and on 35 they say the same.” */
  tally: (all: number, parts: readonly { readonly standing: Standing; readonly count: number }[]) =>
    `Of ${claims(all)}: ${list(parts.map(({ standing, count }) => `on ${numberInWords(count)} ${standings[standing]}`))}.`,
  cells: { silent: 'silent', lacuna: 'text incomplete', 'not-judged': 'not judged' },
  /** What stands in a cell whose words are in another language. */
  seeClaim: 'see the claim',
  /** Before the value of a cell, for those who cannot see its mark. */
  stands: (label: string, against: readonly string[]) =>
    against.length > 0 ? `${label}, with ${list(against)}:` : `${label}:`,
  standsAlone: 'No other account to compare:',
  answers: (answered: number, all: number) => `Answers ${String(answered)} of ${claims(all)}`,
  origin: 'Origin',
  oneWith: (name: string, others: readonly string[]) => `${name}, one with ${others.join(' and ')}`,
  unknown: { published: 'not stated in the text', other: 'not named in the text' },
};

export type StoryViewsWords = typeof storyViewsWords;
