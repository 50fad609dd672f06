/**
 * Which articles are one witness is computed from their words and credits. Editors may group them in another way; readers
 * see both, and editors are told.
 */
import type { Place } from '../../markdown/place.ts';
import { originMates } from '../article-origin.ts';
import type { Fault, Rule } from '../rule.ts';
import type { StoryAfterCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const originOverruled: Rule<StoryAfterCheck> = {
  code: 'origin-overruled',
  severity: 'notice',
  passes: {
    file: 'articles/herald.source.yaml',
    find: 'order: 3',
    put: 'origin: { id: westmere-wire, name: Westmere Wire, because: It is signed so. }',
  },
  fails: {
    file: 'articles/herald.source.yaml',
    find: 'order: 3',
    put: 'origin: { id: gazette, name: Gazette, because: The Gazette says it wrote it. }',
  },
  check: (story) => [...overruledArticles(story), ...overruledReadings(story)],
};

function overruledArticles({ checked, under }: StoryAfterCheck): Fault[] {
  return checked.articles.flatMap(({ id, source, computedOrigin }) => {
    const read = under.sources.get(id);
    if (!source.origin || !computedOrigin || !read || isNamedTwice(source.origin, under)) return [];
    const mates = originMates(id, under.input);
    return [
      overruled(source.origin.id, id, mates, computedOrigin.articles, {
        file: read.file,
        place: read.valueAt(['origin', 'id']),
      }),
    ];
  });
}

/** An origin that has a second name is reported for that. */
function isNamedTwice({ id, name }: { id: string; name: string }, { articles }: StoryAfterCheck['under']) {
  return articles.some(({ article: { origin } }) => origin.id === id && origin.name !== name);
}

function overruledReadings({ checked, under }: StoryAfterCheck): Fault[] {
  return [...new Set([...checked.claims, ...checked.drafts])].flatMap(
    ({ id: claim, file, origins, computedOrigins }) => {
      const read = under.claims.find((each) => each.file.endsWith(`/claims/${claim}.md`));
      if (!computedOrigins || !read) return [];
      return Object.entries(file.readings).flatMap(([article, { origin }]) => {
        const said = origins.find(({ articles }) => articles.includes(article))?.articles ?? [];
        const computed = computedOrigins.find((articles) => articles.includes(article)) ?? [];
        if (!origin || said.toSorted().join(' ') === computed.toSorted().join(' ')) return [];
        const place = read.valueAt(['readings', article, 'origin', 'id']);
        return [overruled(origin.id, article, said, computed, { file: read.file, place })];
      });
    },
  );
}

function overruled(
  origin: string,
  article: string,
  said: readonly string[],
  computed: readonly string[],
  where: { readonly file: string; readonly place: Place },
): Fault {
  return {
    ...where,
    unexpected: `origin ${code(origin)}, by which ${standing(article, said)}`,
    expected: `what words and credits show: ${standing(article, computed)}`,
    advice: 'Readers see both. Keep it where you know more than the texts show, else remove `origin`.',
  };
}

/** “`a` is one with `b` and `c`”, “`a` is an origin alone”. */
function standing(article: string, together: readonly string[]): string {
  const others = together.filter((each) => each !== article).map(code);
  const how = others.length === 0 ? 'an origin alone' : `one with ${others.join(' and ')}`;
  return `${code(article)} is ${how}`;
}
