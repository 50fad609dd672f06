/** What views say of a claim and of each account’s row. */
import type { TruthState } from '../../schemas/claim.ts';
import { counted } from './counting.ts';

const accounts = (count: number) => counted(count, 'account', 'accounts');
const origins = (count: number) => counted(count, 'origin', 'origins');

export const claimViewsWords = {
  noFinding: 'No finding yet.',
  /** How many accounts answer, from how many origins. */
  support: (answering: number, all: number, from: number) => {
    if (answering === 0) return `None of ${accounts(all)} answers`;
    const some = answering === all ? `All ${accounts(all)}` : `${String(answering)} of ${accounts(all)}`;
    return `${some} ${answering === 1 ? 'answers' : 'answer'}, from ${origins(from)}`;
  },
  /** “4 articles, 3 origins”. */
  behind: (articles: number, from: number) => `${counted(articles, 'article', 'articles')}, ${origins(from)}`,
  truth: {
    'not-assessed': 'Not assessed',
    supported: 'Supported',
    refuted: 'Refuted',
    'conflicting-evidence': 'Conflicting evidence',
    'not-enough-evidence': 'Not enough evidence',
  } satisfies Record<TruthState, string> as Record<TruthState, string>,
  notAssessed: 'We have compared these accounts, not checked them against outside evidence.',
  checked: (by: string, on: string) => `${by}, ${on}`,
  unchecked: 'nobody yet',
  /** Roles that editors sign with; any other name stands as it is. */
  roles: {} as Readonly<Record<string, string>>,
  citation: (question: string, story: string, version: string) =>
    `“${question}” Claim by Claim, “${story}”, ${version}.`,
  version: (day: string) => `version of ${day}`,
  draft: 'draft',
  outletUnnamed: 'Outlet not named in the text',
  outletNamed: 'Outlet named in the text',
  dateUnknown: 'Date not stated',
  how: { stated: 'stated', given: 'from the source file', inferred: 'inferred' },
  voice: {
    own: 'in its own voice',
    agency: 'in the agency’s voice',
    attributed: (who: string) => `attributed to ${who}`,
  },
  scope: (measure: string, of: string) => `${measure} of ${of}`,
  notAnAnswer: (because: string) => `Not an answer: ${because}`,
  pictures: {
    dates: 'The dates on one axis',
    durations: 'The lengths of time on one line',
    figures: 'The figures on one line',
  },
};

export type ClaimViewsWords = typeof claimViewsWords;
