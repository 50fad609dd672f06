import type { BlockKind } from '../schemas/entry.ts';
import type { Words } from '../words/words-of.ts';

/** What a block is called beside its text; a paragraph needs no name. */
export function blockLabel(kind: BlockKind, { articleViews }: Words): string | undefined {
  if (kind === 'paragraph') return undefined;
  const noun = articleViews.block(kind);
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** Blocks counted by kind, in the order they come. */
export function countBlocks(kinds: readonly BlockKind[]): (readonly [BlockKind, number])[] {
  return [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length] as const);
}
