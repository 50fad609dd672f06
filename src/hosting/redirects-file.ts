import type { Manifest } from '../schemas/manifest.ts';

/**
 * The text of `_redirects`, which Netlify and Cloudflare Pages read: one line a redirect, below the base path. Such a
 * redirect keeps the anchor. Hosts that know no such file serve the page that stands at the old address.
 */
export function redirectsFile(redirects: Manifest['redirects'], base: string): string {
  const below = (address: string) => `${base}${address.slice(1)}`;
  return redirects.map(({ from, to }) => `${below(from)} ${below(to)} 301\n`).join('');
}
