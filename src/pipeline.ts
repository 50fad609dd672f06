/**
 * The one place where the stages meet. In comes a content folder; out come the checked site, every page as a view, the
 * redirects and all problems. Check, build, development server and exports all call `examineSite`, so what a page
 * shows is what the check saw. Nothing is written here, and nothing an editor can get wrong throws.
 */
import { readAddressRecords } from './address-records.ts';
import { checkAddresses } from './addresses/check-addresses.ts';
import { redirectComputed } from './addresses/redirect-computed.ts';
import { redirectsOf } from './addresses/redirects.ts';
import { alignStory } from './alignment/align-story.ts';
import { toAskedClaim } from './candidates/asked-claim.ts';
import { suggestClaims } from './candidates/suggest-claims.ts';
import { checkGuides } from './claims/check-guides.ts';
import { checkStory } from './claims/check-story.ts';
import { fileStray } from './claims/file-stray.ts';
import { readSourceFile } from './claims/read-story-files.ts';
import type { ArticleInput, StoryInput } from './claims/story-input.ts';
import { readContentTree, type ArticleFile, type StoryFolder } from './content-tree.ts';
import type { Effects } from './effects.ts';
import { noMemory, type Memory } from './examination-memory.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { mentionRules } from './mentions/mention-rules.ts';
import { classifiers } from './normalize/classifiers.ts';
import { normalizeArticle } from './normalize/normalize-article.ts';
import { sortProblems } from './report/sort-problems.ts';
import type { StoryAlignment } from './schemas/alignment.ts';
import type { ArticleMentions } from './schemas/article-mentions.ts';
import type { CheckedSite, CheckedStory } from './schemas/checked-story.ts';
import type { Entry } from './schemas/entry.ts';
import type { Feed } from './schemas/feed.ts';
import { firstLanguage } from './schemas/language.ts';
import type { Manifest } from './schemas/manifest.ts';
import { measurementsSchema, type Measurements } from './schemas/measurements.ts';
import type { Problem } from './schemas/problem.ts';
import type { Tolerances } from './schemas/tolerance.ts';
import { sourceFileSchema } from './schemas/source-file.ts';
import type { Witness } from './schemas/witness.ts';
import { readSiteContext, type SiteContext } from './site-context.ts';
import { withRecords } from './views/page-record.ts';
import { withCards } from './views/cards/with-cards.ts';
import { siteFeeds } from './views/feeds/site-feeds.ts';
import { siteViews } from './views/site-views.ts';
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

/** Examines a whole content folder. With `drafts` claims that are not published have pages too, marked as drafts. */
export async function examineSite(
  effects: Effects,
  contentFolder: string,
  onProgress: OnProgress = () => undefined,
  memory: Memory = noMemory,
  { drafts = false }: { readonly drafts?: boolean } = {},
): Promise<Examination> {
  onProgress('Reading content', 1, 1);
  const tree = await readContentTree(effects, contentFolder);
  const { context, settings, problems: siteProblems } = readSiteContext(tree, { drafts });
  const examined = tree.stories.map((folder, at) => {
    onProgress('Normalizing and checking stories', at + 1, tree.stories.length);
    return examineStory(folder, context, memory);
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
  const views = withCards(site, withNotices(site, withRecords(site, siteViews(site))));
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

export interface ExaminedStory {
  readonly story: CheckedStory;
  readonly entries: readonly Entry[];
  readonly mentions: readonly ArticleMentions[];
  readonly problems: readonly Problem[];
}

/** Normalizes and aligns the articles of one story, checks its claims against them, and suggests further ones. */
export function examineStory(
  folder: StoryFolder,
  context: SiteContext,
  memory: Memory = noMemory,
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
  const story = memory.recall(ingredientsOf(input), () => {
    const checked = checkStory(input);
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
