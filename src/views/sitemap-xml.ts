import { firstLanguage } from '../schemas/language.ts';
import type { ManifestPage } from '../schemas/manifest.ts';
import { xmlText } from './feeds/xml-text.ts';

/** What the sitemap needs to know of a page. */
export type MappedPage = Pick<ManifestPage, 'address' | 'record' | 'translations' | 'unlisted'>;

/** One file, by its name without `.xml`. */
export interface SitemapFile {
  readonly name: string;
  readonly xml: string;
}

/** What sitemaps.org 0.9 allows in one file. */
const mostPages = 50_000;

/**
 * The sitemap of all pages that search engines may list: `sitemap`, and where there are more than one file holds, `sitemap-1`
 * and so on, which `sitemap` then lists. A page’s day is that of the last check or correction of what it shows; guides have
 * none. `url` gives the absolute address of one below the base.
 */
export function sitemapFiles(
  pages: readonly MappedPage[],
  url: (address: string) => string,
  most: number = mostPages,
): readonly SitemapFile[] {
  const listed = pages.filter(({ unlisted }) => unlisted !== true);
  if (listed.length <= most) return [{ name: 'sitemap', xml: urlSet(listed, url) }];
  const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, part) =>
    listed.slice(part * most, (part + 1) * most),
  );
  const files = parts.map((part, at) => ({ name: `sitemap-${String(at + 1)}`, xml: urlSet(part, url) }));
  return [{ name: 'sitemap', xml: indexOf(parts, url) }, ...files];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function urlSet(pages: readonly MappedPage[], url: (address: string) => string): string {
  return [
    declaration,
    `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...pages.map((page) => `  <url>${location(page, url)}</url>`),
    '</urlset>',
    '',
  ].join('\n');
}

function location(
  { address, record, translations = [] }: MappedPage,
  url: (address: string) => string,
): string {
  return [
    `<loc>${xmlText(url(address))}</loc>`,
    dayOf(record?.changed),
    ...translations.map(({ language, address: there }) => alternate(language, url(there))),
    ...translations
      .filter(({ language }) => language === firstLanguage)
      .map(({ address: there }) => alternate('x-default', url(there))),
  ].join('');
}

function alternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(address)}"/>`;
}

function indexOf(parts: readonly (readonly MappedPage[])[], url: (address: string) => string): string {
  const lines = parts.map((part, at) => {
    const changed = part.flatMap(({ record }) => record?.changed ?? []).sort();
    const address = url(`/sitemap-${String(at + 1)}.xml`);
    return `  <sitemap><loc>${xmlText(address)}</loc>${dayOf(changed.at(-1))}</sitemap>`;
  });
  return [declaration, `<sitemapindex ${namespace}>`, ...lines, '</sitemapindex>', ''].join('\n');
}

function dayOf(day: string | undefined): string {
  return day === undefined ? '' : `<lastmod>${day}</lastmod>`;
}
