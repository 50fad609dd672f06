import { pageAddresses } from './addresses/page-addresses.ts';
import { reservedIds } from './addresses/routes.ts';
import { outlineStory } from './claims/outline-story.ts';
import { readOutlets, readSiteFile, readTolerances } from './claims/read-site-files.ts';
import type { StoryInput } from './claims/story-input.ts';
import type { ContentTree } from './content-tree.ts';
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
  { drafts: showsDrafts = false }: { readonly drafts?: boolean } = {},
): SiteReading {
  const { settings, problems: settingsProblems } = readSiteFile(tree.settings);
  const { outlets, problems: outletProblems } = readOutlets(tree.outlets);
  const { tolerances, problems: toleranceProblems } = readTolerances(tree.tolerances);
  const context = {
    outlets,
    tolerances,
    mentionRules,
    reserved: reservedIds,
    showsDrafts,
    outlines: tree.stories.map(({ id, storyFile, claims, articles }) =>
      outlineStory(
        id,
        storyFile,
        claims,
        articles.map(({ id, source }) => ({ id, sourceFile: source })),
        showsDrafts,
      ),
    ),
    guides: tree.guides.map(({ id }) => id),
    evidence: tree.others,
    addresses: pageAddresses,
  };
  // A folder without stories publishes nothing that could hold an error.
  const ownProblems = tree.settings || tree.stories.length > 0 ? settingsProblems : [];
  return { context, settings, problems: [...ownProblems, ...outletProblems, ...toleranceProblems] };
}
