/**
 * What no single story can tell: pages about several, feeds, redirects, whether published addresses are still there. In come
 * the folder’s shared files and what every story tells of itself. Nothing is written here.
 */
import type { RecordFile } from './addresses/check-addresses.ts';
import { checkAddresses } from './addresses/check-addresses.ts';
import { redirectComputed } from './addresses/redirect-computed.ts';
import { redirectsOf } from './addresses/redirects.ts';
import { checkGuides } from './claims/check-guides.ts';
import { fileStray } from './claims/file-stray.ts';
import type { SharedFiles } from './content-tree.ts';
import { mentionRules } from './mentions/mention-rules.ts';
import { classifiers } from './normalize/classifiers.ts';
import { sortProblems } from './report/sort-problems.ts';
import type { Feed } from './schemas/feed.ts';
import { firstLanguage } from './schemas/language.ts';
import type { Manifest } from './schemas/manifest.ts';
import { measurementsSchema, type Measurements } from './schemas/measurements.ts';
import type { Problem } from './schemas/problem.ts';
import type { BriefSite, ToldStory } from './schemas/story-brief.ts';
import type { SiteReading } from './site-context.ts';
import { siteFeeds } from './views/feeds/site-feeds.ts';
import { sitePages } from './views/site-pages.ts';
import type { PageLine, ViewFile } from './views/view-file.ts';
import { wordsOf } from './words/words-of.ts';

/** One story as the rest of the site sees it. */
export interface JoiningStory extends ToldStory {
  /** The pages of the story, in all languages. */
  readonly lines: readonly PageLine[];
  readonly problems: readonly Problem[];
}

export interface JoinedSite {
  readonly site: BriefSite;
  /** Pages that belong to no single story. */
  readonly files: readonly ViewFile[];
  readonly feeds: readonly Feed[];
  readonly redirects: Manifest['redirects'];
  /** Of the whole folder, sorted by file and place. */
  readonly problems: readonly Problem[];
}

/** `recordsOf` reads the addresses published so far; it is asked only where no page is missing for another reason. */
export async function joinSite(
  files: SharedFiles,
  { context, settings, problems: siteProblems }: SiteReading,
  stories: readonly JoiningStory[],
  recordsOf: () => Promise<readonly RecordFile[]>,
): Promise<JoinedSite> {
  const guides = checkGuides(files.guides, context);
  const site: BriefSite = {
    settings,
    stories: stories.flatMap(({ told }) => told[firstLanguage] ?? []),
    guides: guides.guides,
    outlets: context.outlets,
    tolerances: context.tolerances,
    mentionRules,
    lineRules: classifiers.map(({ rule, because }) => ({ rule, because })),
    ...(files.measurements && { measurements: readMeasured(files.measurements.text) }),
  };
  const problems = [
    ...siteProblems,
    ...stories.flatMap((each) => each.problems),
    ...guides.problems,
    ...files.strays.map(fileStray),
  ];
  const pages = sitePages(site, stories);
  const views: readonly PageLine[] = [...pages, ...stories.flatMap(({ lines }) => lines)];
  // A page whose claim has a problem is missing because of that problem; only then is a missing page news.
  const sound = problems.every(({ severity }) => severity !== 'problem');
  const records = sound ? await recordsOf() : [];
  const redirects = redirectComputed(records, { views, redirects: redirectsOf(site, views) });
  const vanished = checkAddresses(records, { views, redirects });
  return {
    site,
    files: pages,
    feeds: siteFeeds(site, wordsOf(firstLanguage)),
    redirects,
    problems: sortProblems([...problems, ...vanished]),
  };
}

/** Written by a command of ours; throws when it is not what that command writes. */
function readMeasured(text: string): Measurements {
  return measurementsSchema.parse(JSON.parse(text));
}
