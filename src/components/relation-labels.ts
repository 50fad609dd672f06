import type { Standing } from '../schemas/story-view.ts';

/** All that a mark can stand for: how readings stand to each other, or a cell without a reading. */
export type MarkKind = Standing | 'silent' | 'lacuna' | 'not-judged';

/** The words readers see for each mark, in the order a legend shows them. A test holds them to the method guide's. */
export const markLabels: Readonly<Record<MarkKind, string>> = {
  contradict: 'Cannot both be right',
  unclear: 'We cannot tell',
  'not-comparable': 'About different things',
  precision: 'Compatible, different detail',
  wording: 'Different words, same fact',
  same: 'Same',
  lone: 'One account or none',
  silent: 'Does not say',
  lacuna: 'Text incomplete',
  'not-judged': 'Not judged yet',
};
