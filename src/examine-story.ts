/**
 * One story, from its files to all that pages see of it: articles are normalized, read and aligned, claims checked against
 * them, further ones suggested. Nothing is written here, and nothing an editor can get wrong throws.
 */
import { alignStory } from './alignment/align-story.ts';
import { toAskedClaim } from './candidates/asked-claim.ts';
import { suggestClaims } from './candidates/suggest-claims.ts';
import { checkStory } from './claims/check-story.ts';
import { readSourceFile } from './claims/read-story-files.ts';
import type { ArticleInput, StoryInput } from './claims/story-input.ts';
import type { ArticleFile, StoryFolder } from './content-tree.ts';
import { noMemory, type Memory } from './examination-memory.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { normalizeArticle } from './normalize/normalize-article.ts';
import type { ArticleMentions } from './schemas/article-mentions.ts';
import type { CheckedStory } from './schemas/checked-story.ts';
import type { Entry } from './schemas/entry.ts';
import type { Problem } from './schemas/problem.ts';
import { sourceFileSchema } from './schemas/source-file.ts';
import type { Tolerances } from './schemas/tolerance.ts';
import type { Witness } from './schemas/witness.ts';
import type { SiteContext } from './site-context.ts';

export interface ExaminedStory {
  readonly story: CheckedStory;
  readonly entries: readonly Entry[];
  readonly mentions: readonly ArticleMentions[];
  readonly problems: readonly Problem[];
}

/**
 * Normalizes and aligns the articles of one story, checks its claims against them, and suggests further ones: with
 * `onlyShown` where readers see suggestions, else always.
 */
export function examineStory(
  folder: StoryFolder,
  context: SiteContext,
  memory: Memory = noMemory,
  { onlyShown = false }: { readonly onlyShown?: boolean } = {},
): ExaminedStory {
  const articles = folder.articles.map((article) =>
    readArticle(folder.id, article, memory, context.tolerances),
  );
  const { id, storyFile, selectionFile, claims } = folder;
  const witnesses = articles.flatMap(({ input }) => toWitness(input));
  const alignment = memory.recall(['align', id, witnesses], () => alignStory(id, witnesses));
  const input: StoryInput = {
    ...context,
    id,
    storyFile,
    selectionFile,
    claims,
    articles: articles.map(({ input }) => input),
    alignment,
  };
  const story = memory.recall([onlyShown, ...ingredientsOf(input)], () => {
    const checked = checkStory(input);
    if (onlyShown && checked.file.candidates !== 'show') return checked;
    const claims = [...new Set([...checked.claims, ...checked.drafts])].map(toAskedClaim);
    const given = { witnesses, alignment, tolerances: context.tolerances, claims };
    return { ...checked, candidates: suggestClaims({ ...given, selection: checked.selection }) };
  });
  return {
    story,
    entries: articles.flatMap(({ input }) => input.entry ?? []),
    mentions: articles.flatMap(({ input }) => articleMentions(folder.id, input)),
    problems: [...articles.flatMap(({ problems }) => problems), ...story.problems],
  };
}

/** One article with its side-car. Without one it is normalized by its text alone; the check asks for the side-car. */
export function readArticle(
  story: string,
  { id, file, bytes, source: sourceFile }: ArticleFile,
  memory: Memory = noMemory,
  tolerances: Tolerances = [],
): { readonly input: ArticleInput; readonly problems: readonly Problem[] } {
  const stated = sourceFile && readSourceFile(sourceFile).fields;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const source = stated ?? sourceFileSchema.parse({ label: id, siglum: 'Z', 'received-as': name });
  const { entry, text, problems } = memory.recall([story, file, bytes, source], () =>
    normalizeArticle({ story, article: id, file, bytes, source }),
  );
  const mentions =
    entry && text !== undefined
      ? memory.recall([entry, text, tolerances], () => findMentions(entry, text, tolerances))
      : undefined;
  return { input: { id, file, sourceFile, source: stated, entry, text, mentions }, problems };
}

/** An article as the comparing stages see it; none that pages leave out, for want of an entry or a source file. */
function toWitness({ id, entry, text, mentions, source }: ArticleInput): Witness[] {
  if (!entry || text === undefined || !source) return [];
  return [{ id, entry, text, mentions: mentions ?? [], label: source.label }];
}

/** The mentions as they are written down; none for an article that could not be normalized. */
export function articleMentions(story: string, { id, mentions }: ArticleInput): ArticleMentions[] {
  return mentions ? [{ story, article: id, mentions: [...mentions] }] : [];
}

/** Sets and maps as lists, functions left out: what JSON can write. */
function ingredientsOf({ reserved: _reserved, addresses: _addresses, evidence, ...rest }: StoryInput) {
  return [rest, [...evidence]];
}
