import type { APIRoute } from 'astro';
import { link } from '../layouts/link.ts';

/** Its one use is to name the sitemap, which needs `SITE_URL`. */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { robots: 'robots' } }] : [];
}

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(link('/sitemap.xml'), site).href}\n`);
