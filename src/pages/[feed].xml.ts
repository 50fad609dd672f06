import type { APIRoute } from 'astro';
import { readManifest, readView } from '../derived.ts';
import { link } from '../layouts/link.ts';
import type { ClaimView } from '../schemas/claim-view.ts';
import { feedXml } from '../views/feed-xml.ts';

/** A feed needs absolute addresses: without `SITE_URL` there is none. */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : [];
}

export const GET: APIRoute = async ({ site }) => {
  const url = (address: string) => new URL(link(address), site).href;
  const claims = (await readManifest()).pages.filter(({ page }) => page === 'claim');
  const entries = await Promise.all(
    claims.map(async ({ id, address }) => {
      const { question, finding, updated, draft } = await readView<ClaimView>(id);
      if (draft === true || updated === undefined) return [];
      return [{ url: url(address), title: question, summary: finding, updated }];
    }),
  );
  const feed = feedXml({ home: url('/'), self: url('/feed.xml') }, entries.flat());
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
