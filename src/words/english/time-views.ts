/** What views say of the times and figures that accounts give, and of what the program suggests. */
import { ordinalWords } from '../../values/ordinal-words.ts';
import { counted, countedInWords, list } from './counting.ts';

const figures = (count: number) => counted(count, 'figure', 'figures');

export const timeViewsWords = {
  allTimes: 'All times',
  rows: (count: number) => counted(count, 'row', 'rows'),
  sameWords: 'The same words, different days as we read them',
  /** “What the accounts date, in order of time: nine claims and 11 sentences besides.” */
  dated: (claims: number, sentences: number) => {
    const besides = claims > 0 ? ' besides' : '';
    const parts = [
      ...(claims > 0 ? [countedInWords(claims, 'claim', 'claims')] : []),
      ...(sentences > 0 ? [`${countedInWords(sentences, 'sentence', 'sentences')}${besides}`] : []),
    ];
    return `What the accounts date, in order of time: ${list(parts)}.`;
  },
  undated: (count: number) => `${counted(count, 'mention', 'mentions')} of a time could not be dated.`,
  until: (time: string) => `Until ${time}`,
  range: (first: string, last: string) => `${first} to ${last}`,
  axis: {
    unknown: 'No days are known.',
    range: (first: string, last: string) => `From ${first} to ${last}.`,
    broken: (first: string, last: string, breaks: number) =>
      `From ${first} to ${last}, with ${counted(breaks, 'break', 'breaks')} where little or nothing is dated.`,
  },
  figures,
  figuresSummary: (count: number) =>
    `${figures(count)}, like beside like. Counts of one or two, and “all” or “none”, are left out.`,
  sorts: {
    duration: 'Lengths of time',
    share: 'Shares and percentages',
    money: 'Money',
    measure: 'Measures',
    count: 'Counts',
    rank: 'Ranks',
    order: 'First, second, third',
  },
  /** A place in an order, from 1; nothing for places that have no word. */
  place: (place: number) => ordinalWords[place - 1],
  furtherDifferences: (count: number) =>
    `${counted(count, 'further difference', 'further differences')} not listed here`,
  programReads: (relation: string) => `The program reads: ${relation.toLowerCase()}`,
};

export type TimeViewsWords = typeof timeViewsWords;
