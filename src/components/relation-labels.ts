import type { Standing } from '../schemas/story-view.ts';
import { relationLabel } from '../views/relation-words.ts';

/** All that a mark can stand for: how readings stand to each other, or a cell without a reading. */
export type MarkKind = Standing | 'silent' | 'lacuna' | 'not-judged';

/** The words readers see for each mark, in the order a legend shows them. */
export const markLabels: Readonly<Record<MarkKind, string>> = {
  contradict: relationLabel('contradict'),
  unclear: relationLabel('unclear'),
  'not-comparable': relationLabel('not-comparable'),
  precision: relationLabel('precision'),
  wording: relationLabel('wording'),
  same: relationLabel('same'),
  lone: 'One account or none',
  silent: 'Does not say',
  lacuna: 'Text incomplete',
  'not-judged': 'Not judged yet',
};
