/**
 * What every page says at its foot of its own standing. `withRecords` finds for each page the claims it shows, by its
 * address alone: a page below a claim’s address is about that claim, one below a story’s about that story, a guide about
 * none, any other about all. So a page made tomorrow has a record too.
 */
import { isLanguage, languages } from '../schemas/language.ts';
import type { PageRecord } from '../schemas/page-record.ts';
import type { ClaimBrief, StoryBrief, ToldStory } from '../schemas/story-brief.ts';
import { languageOfId } from './language-of-id.ts';
import { correctionsAnchor } from './page-address.ts';
import type { ViewFile } from './view-file.ts';

/** The same files, those that show claims with the record of these; `stories`: each in the languages it is told in. */
export function withRecords(
  stories: readonly ToldStory['told'][],
  files: readonly ViewFile[],
): readonly ViewFile[] {
  const records = new Map(
    languages.map((language) => [language, recordsOf(stories.flatMap((story) => story[language] ?? []))]),
  );
  return files.map((file) => {
    const known = records.get(languageOfId(file.id));
    const record = known && recordAt(file.address, known);
    return record ? { ...file, record } : file;
  });
}

/** All that pages of one language are about. */
interface Records {
  readonly stories: ReadonlyMap<string, StoryRecords>;
  readonly all: PageRecord;
}

/** The claims of one language, and the roles of those who checked them. */
function recordsOf(stories: readonly StoryBrief[]): Records {
  return {
    stories: new Map(stories.map((story) => [story.id, indexClaims(story)])),
    all: recordOf(
      'site',
      stories.flatMap(({ claims }) => claims),
    ),
  };
}

interface StoryRecords {
  readonly story: PageRecord;
  readonly claims: ReadonlyMap<string, ClaimBrief>;
}

function indexClaims({ claims }: StoryBrief): StoryRecords {
  return { story: recordOf('story', claims), claims: new Map(claims.map((claim) => [claim.id, claim])) };
}

function recordAt(address: string, { stories, all }: Records): PageRecord | undefined {
  const names = address.split('/').filter((name) => name !== '');
  const [first = '', second] = isLanguage(names[0]) ? names.slice(1) : names;
  if (first === 'guides') return undefined;
  const own = stories.get(first);
  if (!own) return all.claims > 0 ? all : undefined; // a language may have guides alone
  const claim = second === undefined ? undefined : own.claims.get(second);
  if (!claim) return second === undefined ? own.story : { ...own.story, about: 'account' };
  const record = recordOf('claim', [claim]);
  const isOwnPage = names.at(-1) === second;
  return isOwnPage && record.corrections > 0
    ? { ...record, lists: `${address}#${correctionsAnchor}` }
    : record;
}

function recordOf(about: PageRecord['about'], claims: readonly ClaimBrief[]): PageRecord {
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
