import type { MentionRule } from '../../schemas/mention.ts';
import { attributionRules } from './attribution-rules.ts';
import type { QuotationForm } from './speech-scene.ts';

/** What reads a quotation nobody is found to say, by its form. */
export const formRules: Readonly<Record<Exclude<QuotationForm, 'heading'>, MentionRule>> = {
  direct: {
    id: 'quoted-utterance',
    says: 'Takes a whole sentence between quotation marks as said, and names nobody when nothing near tells who says it.',
    example: '“There was nothing we could do about it.”',
  },
  partial: {
    id: 'quoted-part',
    says: 'Takes words between quotation marks as somebody’s, and names nobody when the sentence does not tell whose, nor in a heading unless the text repeats them.',
    example: 'There was talk of “a mistake of this kind” for weeks.',
  },
  inscription: {
    id: 'quoted-inscription',
    says: 'Takes words between quotation marks as written when a sign, note or the like is said to read so.',
    example: 'Behind them hung a banner with the words “No more”.',
  },
  title: {
    id: 'quoted-title',
    says: 'Takes words between quotation marks as a title when each begins with a capital, or a song, book or the like is named beside them.',
    example: 'They had all seen the film “Northern Lights”.',
  },
  word: {
    id: 'quoted-word',
    says: 'Takes a word between quotation marks as a word talked about, which nobody says.',
    example: 'It ends with the letter “S”.',
  },
};

/** Outside the sieve, since it needs all that the sieve finds. */
const wordsRepeated: MentionRule = {
  id: 'words-repeated',
  says: 'Gives words nobody is found to say, as in headlines, to who says the same words elsewhere in the text.',
  example: 'There was “a long day for all” behind them.\nAnn Smith called it “a long day for all” of them.',
};

/** All rules for quotations, as the method page lists them. */
export const quotationRules: readonly MentionRule[] = [
  ...attributionRules.map(({ id, says, example }) => ({ id, says, example })),
  wordsRepeated,
  ...Object.values(formRules),
];
