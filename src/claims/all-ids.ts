import type { Place } from '../markdown/place.ts';
import type { StoryUnderCheck } from './under-check.ts';

/** One id that is, or was, part of an address, and where it is given. */
export interface GivenId {
  readonly what: 'story' | 'claim' | 'article';
  readonly id: string;
  readonly file: string;
  /** Absent when it is the name of the file or folder. */
  readonly place?: Place;
}

/** All ids of one story: its own, its claims', its articles', and their aliases. */
export function allIds({ input, read, claims, sources }: StoryUnderCheck): GivenId[] {
  const storyFile = `stories/${input.id}/story.md`;
  const files = [
    ...(read ? [{ what: 'story' as const, read }] : []),
    ...claims.map((each) => ({ what: 'claim' as const, read: each })),
    ...[...sources.values()].map((each) => ({ what: 'article' as const, read: each })),
  ];
  return [
    { what: 'story', id: input.id, file: storyFile },
    ...input.claims.map(({ id, file }) => ({ what: 'claim' as const, id, file })),
    ...input.articles.map(({ id, file }) => ({ what: 'article' as const, id, file })),
    ...files.flatMap(({ what, read: { fields, file, valueAt } }) =>
      (fields?.aliases ?? []).map((id, index) => ({ what, id, file, place: valueAt(['aliases', index]) })),
    ),
  ];
}
