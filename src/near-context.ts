import type { StoryOutline } from './claims/story-input.ts';
import type { SiteContext } from './site-context.ts';

/** A story, and the names by which its texts may lead to others. */
export interface Seen {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Finds for a story the same context with those other stories only that it can have to do with: its texts name them, or both
 * claim an id. What is found in it without a problem would be found in the whole context as well; where there is a problem,
 * the whole one knows better what was meant. So a story need not be examined again because a far one changed.
 */
export function nearContexts(context: SiteContext): (story: Seen) => SiteContext {
  const known = new Map<string, StoryOutline[]>();
  for (const outline of context.outlines) {
    for (const name of [outline.id, ...outline.aliases]) {
      known.set(name, [...(known.get(name) ?? []), outline]);
    }
  }
  return ({ id, names }) => {
    const own = known.get(id)?.find((outline) => outline.id === id);
    const near = [id, ...(own?.aliases ?? []), ...names].flatMap((name) => known.get(name) ?? []);
    return { ...context, outlines: [...new Set(near)].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  };
}
