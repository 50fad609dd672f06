import { describe, expect, it } from 'vitest';
import type { StoryOutline } from '../../src/claims/story-input.ts';
import { nearContexts } from '../../src/near-context.ts';
import { readShared } from '../../src/site-context.ts';

const outline = (id: string, aliases: readonly string[] = []): StoryOutline => ({
  id,
  aliases,
  title: id,
  claims: [],
  articles: [],
});

function nearTo(id: string, names: readonly string[], all: readonly StoryOutline[]): string[] {
  const { context } = readShared({ guides: [], others: new Map(), strays: [] }, all);
  return nearContexts(context)({ id, names }).outlines.map((each) => each.id);
}

describe('nearContexts', () => {
  it('has the story itself and those it names, in the order of their ids', () => {
    expect(
      nearTo(
        'b',
        ['c', 'a', 'nowhere'],
        ['a', 'b', 'c', 'd'].map((id) => outline(id)),
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('has those that claim the same id, now or before', () => {
    const all = [outline('a', ['b']), outline('b', ['z']), outline('c', ['z']), outline('d'), outline('z')];
    expect(nearTo('b', [], all)).toEqual(['a', 'b', 'c', 'z']);
  });

  it('finds a story by the id it had before', () => {
    expect(nearTo('a', ['old'], [outline('a'), outline('b', ['old'])])).toEqual(['a', 'b']);
  });
});
