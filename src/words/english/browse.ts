import { countedIn } from '../counted.ts';

const counted = countedIn('en');
const claims = (count: number) => counted(count, 'claim', 'claims');

/** Pages that browse across stories. */
export const browseWords = {
  navigation: 'Across all stories',
  ways: {
    claims: 'Claims A–Z',
    byRelation: 'Claims by relation',
    byDate: 'Claims by date',
    contradictions: 'Contradictions',
    quotations: 'Quotations',
    outlets: 'Outlets',
  },
  jump: 'On this page',
  claimCount: claims,
  accountCount: (count: number) => counted(count, 'account', 'accounts'),
  notice: 'Notice',
  nothing: 'There is nothing here yet.',
  claims: {
    title: 'All claims, A–Z',
    description: (count: number, stories: number) =>
      `${claims(count)} of ${counted(stories, 'story', 'stories')}, by title.`,
    intro: (count: number, stories: number) =>
      `${claims(count)} of ${counted(stories, 'story', 'stories')}, by title, with the relation of the accounts.`,
    other: '0–9 and others',
  },
  byRelation: {
    title: 'All claims by relation',
    description: 'All claims of all stories, those first on which accounts cannot both be right.',
    intro:
      'All claims by the strongest relation between two of their accounts. How accounts relate says nothing of what is true.',
  },
  byDate: {
    title: 'All claims by date',
    description: 'All claims of all stories, by the day of the event and by the day they were checked.',
    intro:
      'All claims twice: by the day of the event, and by the day of the last check. The latest stand first.',
    event: 'By day of the event',
    checked: 'By day of the check',
    notChecked: 'Not yet checked',
  },
  contradictions: {
    title: 'All contradictions',
    description: 'Every claim on which two accounts cannot both be right: who says what, and what we find.',
    intro: (count: number) =>
      `${claims(count)} on which two accounts cannot both be right. That two accounts contradict each other does not say which of them errs.`,
    none: 'No claim so far has two accounts that cannot both be right.',
    more: (count: number) =>
      `${counted(count, 'further pair', 'further pairs')} of accounts cannot both be right either; the claim’s page has them all.`,
  },
  quotations: {
    title: 'All quotations',
    description: 'Every utterance that is quoted more than once, with what differs between its versions.',
    intro: (count: number) =>
      `${counted(count, 'utterance', 'utterances')} quoted more than once, by story, with how the versions stand to each other.`,
    none: 'No utterance is quoted more than once so far.',
    wordsOf: (speaker: string | undefined) =>
      speaker === undefined ? 'Words of one speaker' : `Words of ${speaker}`,
    all: 'All quotations of this story, version by version',
  },
  outlets: {
    title: 'Outlets',
    description:
      'The outlets whose accounts are compared here, each with what its accounts were compared on.',
    intro: (count: number) =>
      `${counted(count, 'outlet', 'outlets')} whose accounts are compared here, by name. An outlet is named only where the article or its source file states it; none is guessed.`,
    meaning:
      'The list says what was compared, and no more. It is no ranking and no sample: stories were not chosen to judge an outlet, the number of its accounts or claims measures nothing, and an account that differs from others need not be the one that errs.',
    notStated: 'Not stated',
    notStatedNote: 'Accounts whose article and source file name no outlet.',
  },
  outlet: {
    title: (name: string) => `${name}: what its accounts were compared on`,
    description: (name: string) =>
      `What accounts of ${name} say to the claims they were compared on, and how all accounts of each claim compare.`,
    intro: (accounts: number) =>
      `What ${accounts === 1 ? 'its account says' : `its ${counted(accounts, 'account', 'accounts')} say`} to each claim, and how all accounts of that claim compare. The mark belongs to the claim and not to this outlet: it does not say who is right.`,
    site: 'The outlet’s site',
    stated: 'The article names the outlet.',
    given: 'The source file names the outlet.',
    inferred: (basis: string) => `The editors inferred the outlet. ${basis}`,
    published: (date: string) => `Published ${date}`,
    noDate: 'Date not stated',
    /** What stands beside a reading belongs to the whole claim. */
    asWhole: (relation: string) => `Claim: ${relation}`,
  },
};

export type BrowseWords = typeof browseWords;
