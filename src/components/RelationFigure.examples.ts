import { relationFigures } from '../views/relation-figures.ts';

/** One axis, two axes, and a tolerance. */
export const examples = {
  nested: { relation: 'precision', figure: relationFigures.precision[0] },
  'two axes': { relation: 'not-comparable', figure: relationFigures['not-comparable'][0] },
  'parted by a tolerance only': { relation: 'unclear', figure: relationFigures.unclear[0] },
};
