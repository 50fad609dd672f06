import { countedIn } from '../counted.ts';
import { ended } from '../ended.ts';

const counted = countedIn('en');

interface ClaimTexts {
  question: string;
  standing: string;
  finding: string;
  story: string;
  notice: string | undefined;
}

interface StoryTexts {
  title: string;
  summary: string;
  count: string;
  tally: readonly { standing: string; count: number }[];
  notice: string | undefined;
}

/** Pictures for link previews, and their text alternatives. */
export const cardWords = {
  siteDoes:
    'News accounts of one event, side by side: where they agree, where they only differ in detail, and where they cannot both be right.',
  noFinding: 'No finding yet.',
  count: (claims: number, accounts: number) =>
    `${counted(claims, 'claim', 'claims')}, ${counted(accounts, 'account', 'accounts')}`,
  claim: ({ question, standing, finding, story, notice }: ClaimTexts) =>
    [notice && ended(notice), question, ended(standing), ended(finding), `From “${story}”.`]
      .filter(Boolean)
      .join(' '),
  story: ({ title, summary, count, tally, notice }: StoryTexts) => {
    const counts = tally.map(({ standing, count: claims }) => `${standing}: ${claims}`).join('; ');
    return [notice && ended(notice), ended(title), ended(summary), ended(count), counts && `${counts}.`]
      .filter(Boolean)
      .join(' ');
  },
  site: (name: string) => `${name}. ${cardWords.siteDoes}`,
};

export type CardWords = typeof cardWords;
