import type { APIRoute } from 'astro';
import { knownManifest } from '../layouts/pages-to-build.ts';
import { link } from '../layouts/link.ts';
import { sitemapFiles } from '../views/sitemap-xml.ts';

interface Props {
  xml: string;
}

/** A sitemap needs absolute addresses: without `SITE_URL` there is none. */
export async function getStaticPaths() {
  const site = import.meta.env.SITE;
  if (!site) return [];
  const { pages } = await knownManifest();
  return sitemapFiles(pages, (address) => new URL(link(address), site).href).map(({ name, xml }) => ({
    params: { sitemap: name },
    props: { xml },
  }));
}

export const GET: APIRoute<Props> = ({ props: { xml } }) =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
