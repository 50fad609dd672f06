/** What views say of two articles that share copy. */
import type { Edit } from '../../schemas/alignment.ts';
import { counted } from './counting.ts';

const words = (count: number) => counted(count, 'word', 'words');

export const pairViewsWords = {
  /**
   * What each kind of edit is called. Where only one article has words, neither is said to have left them out or put them
   * in: mostly nobody knows who had the words first.
   */
  edits: {
    case: 'capitals',
    punctuation: 'punctuation',
    spelling: 'spelling',
    contraction: 'contraction',
    word: 'other words',
    omission: 'in one only',
    addition: 'in one only',
    number: 'number',
    negation: 'negation',
  } satisfies Record<Edit['kind'], string> as Record<Edit['kind'], string>,
  heading: (a: string, b: string) => `What ${a} and ${b} share`,
  lead: (a: string, b: string, shared: string, shares: { readonly a: string; readonly b: string }) =>
    `${a} and ${b} share ${shared}: ${shares.a} of the one and ${shares.b} of the other, words inside quotations left out.`,
  description: (lead: string) => `${lead} The passages side by side, with every edit.`,
  noDirection: 'The texts do not show who had the words first.',
  shown: (a: string, b: string, shares: { readonly a: string; readonly b: string }) =>
    `Shown are ${shares.a} of the words of ${a} and ${shares.b} of those of ${b}.`,
  cut: 'Passages are cut so that no page shows more than half of an article.',
  passage: (all: number, quoted: number) =>
    quoted > 0 ? `${words(all)}, ${String(quoted)} of them inside quotations` : words(all),
  more: (count: number) => `${counted(count, 'more word', 'more words')} shared`,
};

export type PairViewsWords = typeof pairViewsWords;
