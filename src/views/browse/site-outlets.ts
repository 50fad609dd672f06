/**
 * The accounts of the site by outlet. An outlet is what the source file or the article names; an account of which neither
 * says so belongs to none. The id of an outlet is the one `outlets.yaml` has, also where an article states its name only;
 * of a name that stands in no file it is made from the name, so that it stays while the article does.
 */
import type { ArticleBrief, BriefSite, StoryBrief } from '../../schemas/story-brief.ts';
import type { Outlets } from '../../schemas/outlets.ts';
import { plainId } from '../../text/plain-id.ts';
import type { Words } from '../../words/words-of.ts';
import { latestStories } from './site-claims.ts';

export interface SiteAccount {
  readonly story: StoryBrief;
  readonly article: ArticleBrief;
}

export interface SiteOutlet {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly accounts: readonly SiteAccount[];
}

export interface SiteOutlets {
  /** By name. */
  readonly outlets: readonly SiteOutlet[];
  readonly notStated: readonly SiteAccount[];
}

export function siteOutlets(
  site: Pick<BriefSite, 'stories' | 'outlets'>,
  { language }: Pick<Words, 'language'>,
): SiteOutlets {
  const accounts = latestStories(site).flatMap((story) =>
    story.articles.map((article) => ({ story, article })),
  );
  const byId = Map.groupBy(accounts, ({ article }) => outletIdOf(article, site.outlets));
  const outlets = [...byId].flatMap(([id, own]) =>
    id === undefined ? [] : [{ id, ...knownOf(id, own, site.outlets), accounts: own }],
  );
  const { compare } = new Intl.Collator(language);
  return {
    outlets: outlets.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
    notStated: byId.get(undefined) ?? [],
  };
}

function knownOf(
  id: string,
  accounts: readonly SiteAccount[],
  outlets: Outlets,
): { name: string; url?: string } {
  const listed = outlets[id];
  if (listed) return { name: listed.name, ...(listed.url !== undefined && { url: listed.url }) };
  return { name: accounts[0]?.article.entry.metadata.outlet?.value ?? id };
}

function outletIdOf({ source, entry }: ArticleBrief, outlets: Outlets): string | undefined {
  const given = typeof source.outlet === 'object' ? source.outlet.value : source.outlet;
  if (given !== undefined) return given;
  const stated = entry.metadata.outlet?.value;
  if (stated === undefined) return undefined;
  const listed = Object.entries(outlets).find(([, { name }]) => name === stated);
  return listed?.[0] ?? idOfName(stated);
}

/** `crbc-news` for “CRBC News”; a name without a Latin letter is told by the numbers of its characters. */
function idOfName(name: string): string {
  const id = plainId(name);
  if (id !== '') return id;
  return `outlet-${[...name].map((character) => (character.codePointAt(0) ?? 0).toString(36)).join('')}`;
}
