/** What stands in a built site, read from its folder: the addresses of its pages and the redirects it was given. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { derivedFolderFor } from '../../scripts/site-options.ts';
import { manifestSchema, type Manifest, type PageKind } from '../../src/schemas/manifest.ts';
import { builtSites, type BuiltSite } from './built-sites.ts';

export const sites: readonly (readonly [string, BuiltSite])[] = Object.entries(builtSites);

/** All HTML files, as addresses below the base: `/`, `/guides/`, `/404.html`. Redirects are left out. */
export function pageAddresses(site: BuiltSite): readonly string[] {
  const redirected = new Set(readManifestOf(site).redirects.map(({ from }) => from));
  return readdirSync(site.out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        `/${file
          .split('\\')
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
    )
    .filter((address) => !redirected.has(address))
    .sort();
}

export function readManifestOf(site: BuiltSite): Manifest {
  const path = join(derivedFolderFor(site.content), 'manifest.json');
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** One page of each type the site has: where a test would say the same of every claim, it looks at one. */
export function pagesOfEachKind(
  site: BuiltSite,
): readonly { readonly kind: string; readonly address: string }[] {
  const { pages } = readManifestOf(site);
  const kinds = new Map<PageKind | 'guides', string>();
  for (const { page, address } of pages) {
    const kind = address === '/guides/' ? 'guides' : page;
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  const prepared = [...kinds].map(([kind, address]) => ({ kind, address }));
  return [
    ...prepared,
    { kind: 'specimens', address: '/specimens/' },
    { kind: 'missing', address: '/404.html' },
  ];
}

/** The full address of a page. */
export function at(site: BuiltSite, address: string): string {
  return `${site.address}${address.slice(1)}`;
}

export function readBuilt(site: BuiltSite, file: string): string {
  return readFileSync(join(site.out, file), 'utf8');
}
