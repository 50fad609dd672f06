/**
 * The first stage of a build, for one story: examined, its pages prepared. Depends on nothing but what is handed in, so a result
 * can be kept under a hash of that, and stories can be prepared at the same time.
 */
import { linkedNames } from './claims/linked-names.ts';
import type { StoryFolder } from './content-tree.ts';
import { examineStory, type ExaminedStory } from './examine-story.ts';
import { hashOf, noMemory, type Ingredient, type Memory } from './examination-memory.ts';
import { mentionRules } from './mentions/mention-rules.ts';
import { nearContexts } from './near-context.ts';
import type { Problem } from './schemas/problem.ts';
import type { SiteContext, SiteReading } from './site-context.ts';
import { storyPages, type StoryPages } from './views/story-pages.ts';

/** What the site shares with all its stories. */
export type Shared = Pick<SiteReading, 'context' | 'settings'>;

export interface PreparedStory extends ExaminedStory {
  readonly pages: StoryPages;
}

/** Hash of what all stories share, but for each other’s outlines. */
export function sharedKey({ context, settings }: Shared): string {
  const { reserved: _reserved, addresses: _addresses, outlines: _outlines, evidence, ...rest } = context;
  return hashOf([settings, rest, [...evidence]]);
}

/** Hash of what others are told of a story, as far as it goes into what is handed in. */
export function outlinesKey({ outlines }: Pick<SiteContext, 'outlines'>): string {
  return hashOf([outlines]);
}

/** Hash of a story’s own files. */
export function filesKey({ articles, ...rest }: StoryFolder): string {
  // bytes of articles each for itself: written as JSON they would be lists of numbers
  const files: Ingredient[] = articles.flatMap(({ bytes, ...article }) => [article, bytes]);
  return hashOf([rest, ...files]);
}

/** The names by which a story’s texts may lead to other stories. */
export function namesIn({ storyFile, claims, articles }: StoryFolder): string[] {
  const files = [storyFile, ...claims, ...articles.map(({ source }) => source)];
  return linkedNames(files.flatMap((file) => file?.text ?? []));
}

/** Whether nothing stands in the way of the story’s pages. */
export function isSound({ problems }: { readonly problems: readonly Pick<Problem, 'severity'>[] }): boolean {
  return problems.every(({ severity }) => severity !== 'problem');
}

/** Prepares stories, each in what is near to it; in the whole where that leaves a problem, for the better advice. */
export function storyPreparer(
  shared: Shared,
  memory: Memory = noMemory,
  within: Memory = noMemory,
): (folder: StoryFolder) => PreparedStory {
  const key = sharedKey(shared);
  const nearTo = nearContexts(shared.context);
  const prepareIn = (context: SiteContext, folder: StoryFolder) =>
    memory.recall([key, outlinesKey(context), filesKey(folder)], () =>
      prepareStory(folder, { ...shared, context }, within),
    );
  return (folder) => {
    const prepared = prepareIn(nearTo({ id: folder.id, names: namesIn(folder) }), folder);
    return isSound(prepared) ? prepared : prepareIn(shared.context, folder);
  };
}

export function prepareStory(
  folder: StoryFolder,
  { context, settings }: Shared,
  within: Memory = noMemory,
): PreparedStory {
  const examined = examineStory(folder, context, within, { onlyShown: true });
  return { ...examined, pages: storyPages(examined.story, { settings, mentionRules }) };
}
