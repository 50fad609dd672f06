import { relationFigures } from '../views/relation-figures.ts';
import { wordsOf } from '../words/words-of.ts';

const words = wordsOf('en');

/** One axis, two axes, and a tolerance. */
export const examples = {
  nested: { relation: 'precision', figure: relationFigures('precision', words)[0] },
  'two axes': { relation: 'not-comparable', figure: relationFigures('not-comparable', words)[0] },
  'parted by a tolerance only': { relation: 'unclear', figure: relationFigures('unclear', words)[0] },
};
