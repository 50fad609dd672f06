import type { APIRoute } from 'astro';
import { readManifest } from '../derived.ts';
import { link } from '../layouts/link.ts';
import { sitemapXml } from '../views/sitemap-xml.ts';

/** A sitemap needs absolute addresses: without `SITE_URL` there is none. */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : [];
}

export const GET: APIRoute = async ({ site }) => {
  const { pages } = await readManifest();
  const addresses = pages.map(({ address }) => new URL(link(address), site).href);
  return new Response(sitemapXml(addresses), { headers: { 'Content-Type': 'application/xml' } });
};
