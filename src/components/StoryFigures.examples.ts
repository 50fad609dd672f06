import { exampleFigures } from './example-mentions.ts';

/** Groups stand open; when there are many figures they are folded up. */
export const examples = {
  folded: { figures: exampleFigures },
  open: { figures: { ...exampleFigures, folded: false } },
};
