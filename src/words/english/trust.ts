import { countedIn } from '../counted.ts';

const counted = countedIn('en');

/** What pages say of their own standing: checks, versions, corrections, errors; and who made a statement. */
export const trustWords = {
  foot: 'More of this site',
  guides: 'Guides',
  checkedTerm: 'Checked',
  checked: {
    claim: (by: string, on: string) => `${by}, ${on}`,
    story: (claims: number, by: string, on: string) =>
      `${counted(claims, 'claim', 'claims')}, the last on ${on} (${by})`,
    account: (claims: number, by: string, on: string) =>
      `with its story’s ${counted(claims, 'claim', 'claims')}, the last on ${on} (${by})`,
    site: (claims: number, by: string, on: string) =>
      `${counted(claims, 'claim', 'claims')} in all, the last on ${on} (${by})`,
  },
  notChecked: 'not yet',
  versionTerm: 'Version',
  version: (on: string, mark: string) => `${on}, ${mark}`,
  correctionsTerm: 'Corrections',
  corrections: (count: number) => (count === 0 ? 'none so far' : counted(count, 'correction', 'corrections')),
  onThisPage: 'on this page',
  reportTerm: 'Report an error',
  byMail: 'by mail',
  inRepository: 'in the repository',
  whatHelps: 'what helps us',
  howToReport: 'how to report one',
  publishedBy: (name: string) => `Published by ${name}.`,
  noAddress: 'This copy of the site has not said yet where to. Until it does, there is no address here.',
  mail: {
    subject: (page: string, version: string) => `Error on ${page} (${version})`,
    untold: 'no version',
    body: {
      page: 'Page',
      version: 'Version',
      wrong: 'The words that are wrong, copied from the page:',
      right: 'What is right, and how you know; if it stands in one of the articles, copy the passage:',
    },
  },
  allCorrections: {
    title: 'Corrections',
    description:
      'Every correction of every claim, the latest first: what was wrong, and what stands there now.',
    none: 'No claim on this site has been corrected so far.',
    count: (count: number) =>
      count === 1
        ? 'One correction so far. It stands here and on the page of its claim, for good.'
        : `${counted(count, 'correction', 'corrections')} so far. Each stands here and on the page of its claim, for good.`,
    policy: 'How we correct, and what you can rely on',
    report: 'Report an error',
    inPlace: 'in its place',
  },
  made: {
    computed: 'Computed',
    editors: 'Editors',
    computedMeans: 'found by a program from the words, by published rules.',
    editorsMeans: 'judged by people, who give their reason.',
    more: 'How the two are told apart',
    /** Of the part of the method guide that explains it. */
    anchor: '_computed-and-judged',
  },
  relations: { label: 'What the marks mean' },
};

export type TrustWords = typeof trustWords;
