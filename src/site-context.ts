import { pageAddresses } from './addresses/page-addresses.ts';
import { reservedIds } from './addresses/routes.ts';
import { outlineStory } from './claims/outline-story.ts';
import { readOutlets, readSiteFile, readTolerances } from './claims/read-site-files.ts';
import type { StoryInput, StoryOutline } from './claims/story-input.ts';
import type { ContentTree, SharedFiles, StoryFolder } from './content-tree.ts';
import { mentionRules } from './mentions/mention-rules.ts';
import type { Problem } from './schemas/problem.ts';
import type { SiteSettings } from './schemas/site-file.ts';

/** What all stories of a site share. */
export type SiteContext = Omit<
  StoryInput,
  'id' | 'storyFile' | 'selectionFile' | 'claims' | 'articles' | 'alignment'
>;

/** What the files that all stories share say. */
export interface SiteReading {
  readonly context: SiteContext;
  readonly settings: SiteSettings;
  readonly problems: readonly Problem[];
}

/** Reads what all stories share; its problems come beside it. */
export function readSiteContext(
  tree: ContentTree,
  { drafts = false }: { readonly drafts?: boolean } = {},
): SiteReading {
  return readShared(
    tree,
    tree.stories.map((folder) => outlineOf(folder, drafts)),
    drafts,
  );
}

/** The same, with the outlines of all stories at hand. */
export function readShared(
  files: SharedFiles,
  outlines: readonly StoryOutline[],
  showsDrafts = false,
): SiteReading {
  const { settings, problems: settingsProblems } = readSiteFile(files.settings);
  const { outlets, problems: outletProblems } = readOutlets(files.outlets);
  const { tolerances, problems: toleranceProblems } = readTolerances(files.tolerances);
  const context = {
    outlets,
    tolerances,
    mentionRules,
    reserved: reservedIds,
    showsDrafts,
    outlines,
    guides: files.guides.map(({ id }) => id),
    evidence: files.others,
    addresses: pageAddresses,
  };
  // A folder without stories publishes nothing that could hold an error.
  const ownProblems = files.settings || outlines.length > 0 ? settingsProblems : [];
  return { context, settings, problems: [...ownProblems, ...outletProblems, ...toleranceProblems] };
}

/** What other stories may link to. */
export function outlineOf(
  { id, storyFile, claims, articles }: StoryFolder,
  showsDrafts = false,
): StoryOutline {
  const named = articles.map((article) => ({ id: article.id, sourceFile: article.source }));
  return outlineStory(id, storyFile, claims, named, showsDrafts);
}
