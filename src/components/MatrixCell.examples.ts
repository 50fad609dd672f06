import { exampleRows } from './example-story.ts';

/** A reading that parts, and the three cells without a reading. */
export const examples = Object.fromEntries(
  exampleRows.flatMap(({ cells }) => cells).map((cell) => [`${cell.words}, ${cell.label}`, { cell }]),
);
