/**
 * What a build renders, unit by unit: a page with the files that accompany it, a feed, a redirect. A unit has a name, which
 * for a page is the id of its view, and a key: the hash of everything its files are made from but the program itself.
 */
import { createHash } from 'node:crypto';
import type { Feed } from '../schemas/feed.ts';
import type { Manifest, ManifestPage, PageKind } from '../schemas/manifest.ts';

export interface Unit {
  readonly name: string;
  readonly key: string;
  /** Paths below the folder of finished pages. */
  readonly files: readonly string[];
}

export const feedUnit = (id: string) => `feeds/${id}`;
export const redirectUnit = (from: string) => `redirects${from}`;

/**
 * All units of a site. Without an address of its own it has neither feeds nor oEmbed: both must name pages absolutely.
 */
export function unitsOf({ pages, redirects }: Manifest, feeds: readonly Feed[], hasAddress: boolean): Unit[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return [
    ...pages.map((page) => ({
      name: page.id,
      key: keyOf(page, claimPageOf(page, byId)),
      files: filesOf(page, hasAddress),
    })),
    ...(hasAddress ? feeds : []).map((feed) => ({
      name: feedUnit(feed.id),
      key: keyOf(feed),
      files: [`${feed.id}.xml`, `${feed.id}.json`],
    })),
    ...redirects.map(({ from, to }) => ({
      name: redirectUnit(from),
      key: keyOf(from, to),
      files: [pageFile(from)],
    })),
  ];
}

/** A claim’s share page and its citations tell the version and the card of the claim’s own page. */
function claimPageOf(page: ManifestPage, byId: ReadonlyMap<string, ManifestPage>): ManifestPage | undefined {
  return page.page === 'share' ? byId.get(page.id.replace(/^shares\//, 'claims/')) : undefined;
}

/** The files a page is published as: its own, and what else is made of its view. */
function filesOf({ page, address }: ManifestPage, hasAddress: boolean): string[] {
  const [, ...names] = address.split('/');
  const besides: Partial<Record<PageKind, string[]>> = {
    share: ['cite.bib', 'cite.json'].map((name) => [...names.slice(0, -2), name].join('/')),
    embed: hasAddress ? [`oembed/${names.slice(1, -1).join('/')}.json`] : [],
  };
  return [pageFile(address), ...(besides[page] ?? [])];
}

function pageFile(address: string): string {
  return `${address.slice(1)}index.html`;
}

function keyOf(...ingredients: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(ingredients)).digest('hex').slice(0, 32);
}
