/** What views say of quotations and their versions. */
import type { Variant } from '../../schemas/comparison.ts';
import { counted, countedInWords, list } from './counting.ts';

const differences: Readonly<Record<Variant['kind'], string>> = {
  negation: 'words that negate',
  number: 'a number',
  addition: 'what they leave out',
  omission: 'what they leave out',
  word: 'other words',
  contraction: 'contractions',
  spelling: 'spelling',
  punctuation: 'punctuation',
  case: 'capitals',
};

export const quotationViewsWords = {
  /** What each kind of difference between versions is called. */
  variants: {
    case: 'capitals',
    punctuation: 'punctuation',
    spelling: 'spelling',
    contraction: 'contraction',
    word: 'other words',
    omission: 'not in all',
    addition: 'not in all',
    number: 'number',
    negation: 'negation',
  } satisfies Record<Variant['kind'], string> as Record<Variant['kind'], string>,
  /** In what the versions of an utterance differ, weightiest first. */
  differIn: (kinds: readonly Variant['kind'][]) =>
    `The versions differ in ${list([...new Set(kinds.map((kind) => differences[kind]))])}.`,
  accounts: (count: number) => counted(count, 'account', 'accounts'),
  speakersDiffer: 'Speakers differ',
  speakerUnnamed: 'Speaker not named',
  wordsUnnamed: 'Words without a named speaker',
  description: (speaker: string, accounts: string, story: string, differs: string) =>
    `${speaker} in ${accounts} of “${story}”, word by word. ${differs}`.trimEnd(),
  all: 'All quotations',
  withheld: 'Some words are left out: with them the page would show more than half of an article.',
  /** What one account says of speaker and occasion. */
  told: {
    speaker: (name: string) => `Speaker: “${name}”`,
    unnamed: 'Speaker not named beside it',
    occasion: (occasion: string) => `occasion: “${occasion}”`,
    plain: 'in running text, without quotation marks',
  },
  version: (label: string, number: number) => `${label}, version ${String(number)}`,
  title: (story: string) => `Quotations · ${story}`,
  listDescription: (summary: string, story: string) => `${summary} Accounts of “${story}”, word by word.`,
  /** Of `all` utterances `differing` have versions that differ, `telling` of them in more than the writing. */
  summary: (all: number, differing: number, telling: number) => {
    const verb = all === 1 ? 'is' : 'are';
    const every = all > 1 ? 'all ' : '';
    const shares =
      differing === 0
        ? `, ${every}alike to the letter`
        : differing === all
          ? `, ${every}in versions that differ`
          : `: ${String(differing)} in versions that differ, ${String(all - differing)} alike to the letter`;
    const count = telling === 0 ? 'none differs' : countedInWords(telling, 'differs', 'differ');
    const more = differing === 0 ? '' : `; ${count} in more than writing and length`;
    return `${counted(all, 'utterance', 'utterances')} ${verb} quoted more than once${shares}${more}.`;
  },
  quotations: (count: number) => counted(count, 'quotation', 'quotations'),
  wordsOf: (speaker: string | undefined) => `Words of ${speaker ?? 'one speaker'}`,
};

export type QuotationViewsWords = typeof quotationViewsWords;
