/// <reference types="astro/client" />

/**
 * The address of a page on this site as a link from any page: the site's base path put before it.
 * Views know addresses without base (`/guides/method/#_tolerance-about`); a bare `#anchor` stays as it is.
 */
export function link(address: string, base: string = import.meta.env.BASE_URL): string {
  if (!address.startsWith('/')) return address;
  return base.replace(/\/$/, '') + address;
}
