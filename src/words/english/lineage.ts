/** Where the words of a story’s accounts come from: who shares copy with whom. */
import type { ArticlePair } from '../../schemas/alignment.ts';
import { counted, countedInWords, list, numberInWords } from './counting.ts';

const words = (count: number) => counted(count, 'word', 'words');
const accounts = (count: number) => countedInWords(count, 'account', 'accounts');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type ByStanding = Record<ArticlePair['standing'], string>;

export const lineageWords = {
  standings: {
    'one-origin': 'One origin',
    'possibly-derived': 'Possibly derived',
    'no-shared-copy': 'Origins of their own',
  } satisfies ByStanding as ByStanding,
  reasons: {
    'one-origin': 'So much is shared that they count as one.',
    'possibly-derived': 'A long passage is shared, but too little of the whole to count them as one.',
    'no-shared-copy': 'Too few words are shared to say that either comes from the other.',
  } satisfies ByStanding as ByStanding,
  words,
  /** A part of a whole, 0 to 1: “48%”. */
  share: (share: number) => {
    const percent = Math.round(share * 100);
    return share > 0 && percent === 0 ? 'less than 1%' : `${String(percent)}%`;
  },
  /** “334 words in 12 passages”. */
  shared: (count: number, passages: number) =>
    `${words(count)} in ${counted(passages, 'passage', 'passages')}`,
  ofItsOwn: (share: string) => `${share} of its own words`,
  hadFirst: (account: string) => `${account} had the words first.`,
  /** How many accounts, how many origins, and which accounts are one. */
  summary: (all: number, origins: number, joined: readonly (readonly string[])[]) => {
    const whole = capital(accounts(all));
    if (origins === all) return `${whole}, each with an origin of its own.`;
    const ones = joined.map((names) => `${list(names)} are one`);
    return `${whole} come from ${countedInWords(origins, 'origin', 'origins')}: ${list(ones)}.`;
  },
  /** Of `all` pairs, `others` share nothing. */
  others: (others: number, all: number) => {
    if (others < all)
      return `The other ${others === 1 ? 'pair shares' : `${numberInWords(others)} pairs share`} no words beyond chance.`;
    return others === 1
      ? 'The two accounts share no words beyond chance.'
      : 'No two of the accounts share words beyond chance.';
  },
  description: (
    all: number,
    bands: readonly { readonly a: string; readonly b: string; readonly count: number }[],
  ) =>
    `Columns for ${accounts(all)}, bands for the words they share. ${list(bands.map(({ a, b, count }) => `${a} and ${b} share ${words(count)}`))}.`,
  caption: {
    column: 'A column is an account, as high as it is long; lines mark where its paragraphs begin.',
    band: 'A band joins words that two accounts share, and is as wide as they are many.',
    quoted: 'Words inside quotations are not counted: two reporters may quote one speech.',
    frame: 'A frame holds accounts of one origin.',
    dashed: 'Dashed bands: possibly derived, and not joined.',
    hollow: 'Bands without a fill: too few words to say more.',
    arrow: 'An arrow leads away from the account that had the words first.',
  },
  nothingJoins: 'Nothing joins it to another account.',
  /** What the editors say of an origin, where the line does not tell already whom or what they mean. */
  editors: (who: readonly string[], because: string) =>
    who.length === 0 ? because : `${who.join(' is ')}: ${because}`,
};

export type LineageWords = typeof lineageWords;
