import { textOf } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { ReadQuotation } from './speech-scene.ts';

/**
 * Gives words nobody is found to say, as those in headlines, to who says them in another quotation of the text, where they
 * stand to the letter.
 */
export function withRepeatedWords(
  { lower }: Pick<ReadableArticle, 'lower'>,
  read: readonly ReadQuotation[],
): ReadQuotation[] {
  let left = mostAsked;
  return read.map((each) => {
    const words = textOf(lower, each.run.words);
    if (left === 0 || !isUnclaimed(each) || words.split(' ', fewestWords).length < fewestWords) return each;
    left -= 1;
    const [speaker, ...others] = read.flatMap(({ form, run, attribution }) =>
      attribution && form !== 'heading' && textOf(lower, run.words).includes(words)
        ? [attribution.speaker]
        : [],
    );
    if (!speaker || others.some(({ start }) => start !== speaker.start)) return each;
    return { ...each, attribution: { rule: 'words-repeated', speaker } };
  });
}

function isUnclaimed({ form, run, attribution }: ReadQuotation): boolean {
  return !attribution && run.depth === 0 && (form === 'heading' || form === 'partial');
}

/** Fewer words may be anybody's. */
const fewestWords = 3;
/** How many of an article are looked for, since each is held against all others. */
const mostAsked = 20;
