/**
 * The one place where the stages meet. In comes a content folder; out come the checked site, every page as a view, the
 * redirects and all problems. Check, build, development server and exports all go through the two stages here, one story at a
 * time and then the site, so what a page shows is what the check saw. Nothing is written here, and nothing an editor can get
 * wrong throws.
 */
import { readAddressRecords } from './address-records.ts';
import { readContentTree } from './content-tree.ts';
import type { Effects } from './effects.ts';
import { noMemory, type Memory } from './examination-memory.ts';
import { joinSite, type JoinedSite } from './join-site.ts';
import { storyPreparer } from './prepare-story.ts';
import type { StoryAlignment } from './schemas/alignment.ts';
import type { ArticleMentions } from './schemas/article-mentions.ts';
import type { CheckedSite } from './schemas/checked-story.ts';
import type { Entry } from './schemas/entry.ts';
import { readSiteContext } from './site-context.ts';
import type { ViewFile } from './views/view-file.ts';

/** Everything one look at a content folder gives. */
export interface Examination extends Pick<JoinedSite, 'feeds' | 'redirects' | 'problems'> {
  readonly site: CheckedSite;
  readonly entries: readonly Entry[];
  /** One for each entry. */
  readonly mentions: readonly ArticleMentions[];
  /** One for each story. */
  readonly alignments: readonly StoryAlignment[];
  readonly views: readonly ViewFile[];
}

/** Told before each part of a step: “Checking stories”, 1 of 3. */
export type OnProgress = (step: string, at: number, of: number) => void;

/**
 * Examines a whole content folder. With `drafts` claims that are not published have pages too, marked as drafts. `memory`
 * keeps whole stories, `within` their parts as well.
 */
export async function examineSite(
  effects: Effects,
  contentFolder: string,
  onProgress: OnProgress = () => undefined,
  memory: Memory = noMemory,
  { drafts = false, within = noMemory }: { readonly drafts?: boolean; readonly within?: Memory } = {},
): Promise<Examination> {
  onProgress('Reading content', 1, 1);
  const tree = await readContentTree(effects, contentFolder);
  const reading = readSiteContext(tree, { drafts });
  const prepare = storyPreparer(reading, memory, within);
  const prepared = tree.stories.map((folder, at) => {
    onProgress('Normalizing and checking stories', at + 1, tree.stories.length);
    return prepare(folder);
  });
  onProgress('Preparing pages', 1, 1);
  const stories = prepared.map(({ pages, problems }) => ({ ...pages, lines: pages.files, problems }));
  const records = () =>
    readAddressRecords(
      effects,
      contentFolder,
      tree.stories.map(({ id }) => id),
    );
  const { site, files, ...joined } = await joinSite(tree, reading, stories, records);
  return {
    ...joined,
    site: { ...site, stories: prepared.map(({ story }) => story) },
    entries: prepared.flatMap(({ entries }) => entries),
    mentions: prepared.flatMap(({ mentions }) => mentions),
    alignments: prepared.map(({ story }) => story.alignment),
    views: [...files, ...stories.flatMap(({ lines }) => lines)],
  };
}
