import type { APIRoute } from 'astro';
import { feedUnit } from '../building/units.ts';
import { readFeeds, readRequest } from '../derived.ts';
import { link } from '../layouts/link.ts';
import type { Feed } from '../schemas/feed.ts';
import { atomFeed } from '../views/feeds/atom-feed.ts';

/** Every feed as Atom. A feed needs absolute addresses: without `SITE_URL` there is none. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const [feeds, isAsked] = await Promise.all([readFeeds(), readRequest()]);
  return feeds
    .filter(({ id }) => isAsked(feedUnit(id)))
    .map((feed) => ({ params: { feed: feed.id }, props: { feed } }));
}

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed }, site }) =>
  new Response(
    atomFeed(feed, (address) => new URL(link(address), site).href),
    {
      headers: { 'Content-Type': 'application/atom+xml' },
    },
  );
