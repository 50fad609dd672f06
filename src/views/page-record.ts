/**
 * What every page says at its foot of its own standing. `withRecords` finds for each page the claims it shows, by its
 * address alone: a page below a claim’s address is about that claim, one below a story’s about that story, a guide about
 * none, any other about all. So a page made tomorrow has a record too.
 */
import type { CheckedClaim, CheckedSite, CheckedStory } from '../schemas/checked-story.ts';
import { isLanguage } from '../schemas/language.ts';
import type { PageRecord } from '../schemas/page-record.ts';
import { correctionsAnchor } from './page-address.ts';
import type { ViewFile } from './view-file.ts';

/** The same files, those that show claims with the record of these. */
export function withRecords(site: CheckedSite, files: readonly ViewFile[]): readonly ViewFile[] {
  const stories = new Map(site.stories.map((story) => [story.id, indexClaims(story)]));
  const all = recordOf(
    'site',
    site.stories.flatMap(({ claims }) => claims),
  );
  return files.map((file) => {
    const record = recordAt(file.address, stories, all);
    return record ? { ...file, record } : file;
  });
}

interface StoryRecords {
  readonly story: PageRecord;
  readonly claims: ReadonlyMap<string, CheckedClaim>;
}

function indexClaims({ claims }: CheckedStory): StoryRecords {
  return { story: recordOf('story', claims), claims: new Map(claims.map((claim) => [claim.id, claim])) };
}

function recordAt(
  address: string,
  stories: ReadonlyMap<string, StoryRecords>,
  all: PageRecord,
): PageRecord | undefined {
  const names = address.split('/').filter((name) => name !== '');
  const [first = '', second] = isLanguage(names[0]) ? names.slice(1) : names;
  if (first === 'guides') return undefined;
  const own = stories.get(first);
  if (!own) return all;
  const claim = second === undefined ? undefined : own.claims.get(second);
  if (!claim) return second === undefined ? own.story : { ...own.story, about: 'account' };
  const record = recordOf('claim', [claim]);
  const isOwnPage = names.at(-1) === second;
  return isOwnPage && record.corrections > 0
    ? { ...record, lists: `${address}#${correctionsAnchor}` }
    : record;
}

function recordOf(about: PageRecord['about'], claims: readonly CheckedClaim[]): PageRecord {
  const checks = claims.flatMap(({ file }) => file.checked ?? []);
  const corrections = claims.flatMap(({ file }) => file.corrections);
  const on = lastOf(checks.map((check) => check.on));
  const changed = lastOf([...checks, ...corrections].map((each) => each.on));
  const by = [...new Set(checks.filter((check) => check.on === on).map((check) => check.by))].sort();
  return {
    about,
    claims: checks.length,
    ...(on !== undefined && { checked: { by, on } }),
    ...(changed !== undefined && { changed }),
    corrections: corrections.length,
  };
}

/** The last of some days written as 2026-02-03. */
function lastOf(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
