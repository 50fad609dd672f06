import { readContentTree, type StoryFolder } from '../src/content-tree.ts';
import type { Effects } from '../src/effects.ts';
import { examineStory } from '../src/examine-story.ts';
import type { OnProgress } from '../src/pipeline.ts';
import type { CheckedStory } from '../src/schemas/checked-story.ts';
import { readSiteContext, type SiteContext } from '../src/site-context.ts';

/** One story as commands for editors work on it. */
export interface StoryAtHand {
  readonly content: string;
  /** All stories, this one included. */
  readonly folders: readonly StoryFolder[];
  readonly folder: StoryFolder;
  readonly context: SiteContext;
  readonly story: CheckedStory;
}

/** Reads one story, its drafts among the claims: what was written is not proposed again. A sentence when there is none. */
export async function readStoryAtHand(
  effects: Effects,
  content: string,
  id: string | undefined,
  onProgress: OnProgress,
): Promise<StoryAtHand | string> {
  onProgress('Reading content', 1, 1);
  const tree = await readContentTree(effects, content);
  const folder = tree.stories.find((story) => story.id === id);
  if (!folder) {
    const what = id === undefined ? 'end of the command' : `story “${id}”`;
    return `Unexpected ${what}, expected one of:\n${tree.stories.map((story) => `  ${story.id}`).join('\n')}`;
  }
  onProgress(`Comparing ${folder.articles.length} articles`, 1, 1);
  const { context } = readSiteContext(tree, { drafts: true });
  return { content, folders: tree.stories, folder, context, story: examineStory(folder, context).story };
}
