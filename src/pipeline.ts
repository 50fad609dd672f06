/**
 * The one place where the stages meet. In comes a content folder; out come the checked site, every page as a view, the
 * redirects and all problems. Check, build, development server and exports all call `examineSite`, so what a page
 * shows is what the check saw. Nothing is written here, and nothing an editor can get wrong throws.
 */
import { readAddressRecords } from './address-records.ts';
import { checkAddresses } from './addresses/check-addresses.ts';
import { redirectComputed } from './addresses/redirect-computed.ts';
import { redirectsOf } from './addresses/redirects.ts';
import { checkGuides } from './claims/check-guides.ts';
import { fileStray } from './claims/file-stray.ts';
import { readContentTree, type StoryFolder } from './content-tree.ts';
import type { Effects } from './effects.ts';
import { examineStory } from './examine-story.ts';
import { hashOf, noMemory, type Ingredient, type Memory } from './examination-memory.ts';
import { mentionRules } from './mentions/mention-rules.ts';
import { classifiers } from './normalize/classifiers.ts';
import { sortProblems } from './report/sort-problems.ts';
import type { StoryAlignment } from './schemas/alignment.ts';
import type { ArticleMentions } from './schemas/article-mentions.ts';
import type { CheckedSite } from './schemas/checked-story.ts';
import type { Entry } from './schemas/entry.ts';
import type { Feed } from './schemas/feed.ts';
import { firstLanguage } from './schemas/language.ts';
import type { Manifest } from './schemas/manifest.ts';
import { measurementsSchema, type Measurements } from './schemas/measurements.ts';
import type { Problem } from './schemas/problem.ts';
import { readSiteContext, type SiteContext } from './site-context.ts';
import { withRecords } from './views/page-record.ts';
import { withCards } from './views/cards/with-cards.ts';
import { siteFeeds } from './views/feeds/site-feeds.ts';
import { siteViews, viewsOfStory, type ViewsOf } from './views/site-views.ts';
import { withNotices } from './views/story-notice.ts';
import type { ViewFile } from './views/view-file.ts';
import { wordsOf } from './words/words-of.ts';

/** Everything one look at a content folder gives. */
export interface Examination {
  readonly site: CheckedSite;
  readonly entries: readonly Entry[];
  /** One for each entry. */
  readonly mentions: readonly ArticleMentions[];
  /** One for each story. */
  readonly alignments: readonly StoryAlignment[];
  readonly views: readonly ViewFile[];
  readonly feeds: readonly Feed[];
  readonly redirects: Manifest['redirects'];
  /** Sorted by file and place. */
  readonly problems: readonly Problem[];
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
  const { context, settings, problems: siteProblems } = readSiteContext(tree, { drafts });
  const shared = hashOf(sharedIngredients(context));
  const examined = tree.stories.map((folder, at) => {
    onProgress('Normalizing and checking stories', at + 1, tree.stories.length);
    return memory.recall([shared, ...ingredientsOfStory(folder)], () => {
      const examination = examineStory(folder, context, within, { onlyShown: true });
      return { ...examination, views: viewsOfStory(examination.story, mentionRules) };
    });
  });
  onProgress('Preparing pages', 1, 1);
  const guides = checkGuides(tree.guides, context);
  const site: CheckedSite = {
    settings,
    stories: examined.map(({ story }) => story),
    guides: guides.guides,
    outlets: context.outlets,
    tolerances: context.tolerances,
    mentionRules,
    lineRules: classifiers.map(({ rule, because }) => ({ rule, because })),
    ...(tree.measurements && { measurements: readMeasured(tree.measurements.text) }),
  };
  const known = new Map(examined.map(({ story, views }) => [story, views]));
  const viewsOf: ViewsOf = (story) => known.get(story) ?? [];
  const views = withCards(site, withNotices(site, withRecords(site, siteViews(site, viewsOf))));
  const problems = [
    ...siteProblems,
    ...examined.flatMap((each) => each.problems),
    ...guides.problems,
    ...tree.strays.map(fileStray),
  ];
  // A page whose claim has a problem is missing because of that problem; only then is a missing page news.
  const sound = problems.every(({ severity }) => severity !== 'problem');
  const records = sound ? await readAddressRecords(effects, contentFolder, tree) : [];
  const renamed = redirectsOf(site, views);
  const pages = { views, redirects: redirectComputed(records, { views, redirects: renamed }) };
  const vanished = records.flatMap((file) => checkAddresses(file, pages));
  return {
    site,
    entries: examined.flatMap(({ entries }) => entries),
    mentions: examined.flatMap(({ mentions }) => mentions),
    alignments: examined.map(({ story }) => story.alignment),
    ...pages,
    feeds: siteFeeds(site, wordsOf(firstLanguage)),
    problems: sortProblems([...problems, ...vanished]),
  };
}

/** Written by a command of ours; throws when it is not what that command writes. */
function readMeasured(text: string): Measurements {
  return measurementsSchema.parse(JSON.parse(text));
}

function sharedIngredients({ reserved: _reserved, addresses: _addresses, evidence, ...rest }: SiteContext) {
  return [rest, [...evidence]];
}

/** Bytes of articles each for itself: written as JSON they would be lists of numbers. */
function ingredientsOfStory({ articles, ...rest }: StoryFolder): Ingredient[] {
  return [rest, ...articles.flatMap(({ bytes, ...article }) => [article, bytes])];
}
