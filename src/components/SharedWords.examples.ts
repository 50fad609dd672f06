import { exampleCut, examplePassage } from './example-lineage.ts';

/** Over a paragraph’s end, with words of its own, and cut. */
export const examples = {
  'with edits': { side: examplePassage.a },
  'words missing': { side: examplePassage.b },
  cut: { side: exampleCut.a, isCut: true },
};
