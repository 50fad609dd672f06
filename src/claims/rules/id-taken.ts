/** Every id, past or present, leads to one page; ids of an article and of a claim are different addresses. */
import type { Place } from '../../markdown/place.ts';
import type { Fault, Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const idTaken: Rule<StoryUnderCheck> = {
  code: 'id-taken',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'section: course', put: 'aliases: [how-long]' },
  fails: { file: 'claims/duration.md', find: 'section: course', put: 'aliases: [cause]' },
  check: (story) => [
    ...takenIn('claim', claimIds(story)),
    ...takenIn('article', articleIds(story)),
    ...takenIn('story', storyIds(story)).filter(({ file }) => file?.startsWith(`stories/${story.input.id}/`)),
  ],
};

interface IdPlace {
  readonly id: string;
  readonly file: string;
  readonly place?: Place;
}

/** Ids before aliases, so that an alias is reported, not the page it would hide. */
function takenIn(what: string, ids: readonly IdPlace[]): Fault[] {
  const first = new Map<string, IdPlace>();
  return ids.flatMap(({ id, file, place }) => {
    const owner = first.get(id);
    if (!owner) first.set(id, { id, file });
    if (!owner) return [];
    return [
      {
        file,
        place,
        unexpected: `${what} id ${code(id)}`,
        expected: `an id no other ${what} has or had`,
        advice:
          owner.file === file
            ? 'It stands twice in this file. Remove one.'
            : `${code(owner.file)} has it. Take another.`,
      },
    ];
  });
}

function claimIds({ claims }: StoryUnderCheck): IdPlace[] {
  return [
    ...claims.map(({ file }) => ({ id: idOf(file), file })),
    ...claims.flatMap(({ file, fields, valueAt }) => aliasesIn(file, fields?.aliases, valueAt)),
  ];
}

function articleIds({ input, sources }: StoryUnderCheck): IdPlace[] {
  return [
    ...input.articles.map(({ id, file }) => ({ id, file })),
    ...[...sources.values()].flatMap(({ file, fields, valueAt }) =>
      aliasesIn(file, fields?.aliases, valueAt),
    ),
  ];
}

function storyIds({ input, read }: StoryUnderCheck): IdPlace[] {
  const others = input.outlines.filter(({ id }) => id !== input.id);
  return [
    ...input.outlines.map(({ id }) => ({ id, file: `stories/${id}/story.md` })),
    ...others.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ id: alias, file: `stories/${id}/story.md` })),
    ),
    ...(read ? aliasesIn(read.file, read.fields?.aliases, read.valueAt) : []),
  ];
}

function aliasesIn(
  file: string,
  aliases: readonly string[] | undefined,
  valueAt: (path: readonly (string | number)[]) => Place,
): IdPlace[] {
  return (aliases ?? []).map((id, index) => ({ id, file, place: valueAt(['aliases', index]) }));
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.md$/, '');
}
