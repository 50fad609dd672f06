import { link } from './link.ts';

/** A page's address for use outside the site: absolute where the site's own is known, else from the host's root. */
export function pageUrl(address: string, site: URL | undefined): string {
  return site ? new URL(link(address), site).href : link(address);
}
