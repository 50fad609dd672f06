import type { Standing } from '../schemas/story-view.ts';
import { wordsOf, type Words } from '../words/words-of.ts';

/** All that a mark can stand for: how readings stand to each other, or a cell without a reading. */
export type MarkKind = Standing | 'silent' | 'lacuna' | 'not-judged';

/** All of them, in the order a legend shows them. */
export const markKinds: readonly MarkKind[] = [
  'contradict',
  'unclear',
  'not-comparable',
  'precision',
  'wording',
  'same',
  'lone',
  'silent',
  'lacuna',
  'not-judged',
];

/** The words readers see for a mark. */
export function markLabel(kind: MarkKind, words: Words = wordsOf('en')): string {
  const { labels, lone, silent, lacuna, notJudged } = words.relations;
  return { ...labels, lone, silent, lacuna, 'not-judged': notJudged }[kind];
}
