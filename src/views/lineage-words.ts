import type { ArticlePair } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import { articleOf } from './claim-accounts.ts';
import { ownWordsShared } from './pair-standing.ts';
import { listInWords, numberInWords, plural, pluralInWords } from './plural.ts';

/** How many accounts, how many origins, and which accounts are one. */
export function lineageSummary(
  { articles, alignment }: CheckedStory,
  nameOf: (id: string) => string,
): string {
  const [all, origins] = [articles.length, alignment.origins.length];
  const accounts = pluralInWords(all, 'account');
  if (origins === all) return `${capital(accounts)}, each with an origin of its own.`;
  const joined = alignment.origins.filter((origin) => origin.articles.length > 1);
  const ones = joined.map((origin) => `${listInWords(origin.articles.map(nameOf))} are one`);
  return `${capital(accounts)} come from ${pluralInWords(origins, 'origin')}: ${listInWords(ones)}.`;
}

/** What is to be said of the pairs that share nothing; absent where there are none of them. */
export function otherPairsWords({ alignment: { pairs } }: CheckedStory): string | undefined {
  const others = pairs.filter(({ runs }) => runs.length === 0).length;
  if (others === 0) return undefined;
  if (others < pairs.length)
    return `The other ${others === 1 ? 'pair shares' : `${numberInWords(others)} pairs share`} no words beyond chance.`;
  return others === 1
    ? 'The two accounts share no words beyond chance.'
    : `No two of the accounts share words beyond chance.`;
}

/** The drawing for those who cannot see it; the table that follows has every figure. */
export function lineageDescription(story: CheckedStory, pairs: readonly ArticlePair[]): string {
  const label = (id: string) => articleOf(story, id).source.label;
  const bands = pairs.map(
    (pair) => `${label(pair.a)} and ${label(pair.b)} share ${plural(ownWordsShared(pair), 'word')}`,
  );
  return `Columns for ${pluralInWords(story.articles.length, 'account')}, bands for the words they share. ${listInWords(bands)}.`;
}

/** How to read the drawing: only of what is in it. */
export function lineageCaption(pairs: readonly ArticlePair[], frames: number): string[] {
  const has = (standing: ArticlePair['standing']) => pairs.some((pair) => pair.standing === standing);
  const sentences: readonly (readonly [boolean, string])[] = [
    [true, 'A column is an account, as high as it is long; lines mark where its paragraphs begin.'],
    [true, 'A band joins words that two accounts share, and is as wide as they are many.'],
    [true, 'Words inside quotations are not counted: two reporters may quote one speech.'],
    [frames > 0, 'A frame holds accounts of one origin.'],
    [has('possibly-derived'), 'Dashed bands: possibly derived, and not joined.'],
    [has('no-shared-copy'), 'Bands without a fill: too few words to say more.'],
    [
      pairs.some(({ direction }) => direction),
      'An arrow leads away from the account that had the words first.',
    ],
  ];
  return sentences.filter(([applies]) => applies).map(([, sentence]) => sentence);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
