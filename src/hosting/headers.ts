/**
 * The headers every host should send, in one place: our own server, `netlify.toml`, the `_headers` file and the
 * instructions in `docs/deploy.md` all say these, and a test holds them to it.
 */

/** Sent with every answer. No page needs anything but its own host, and scripts only improve what is there. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** Folder of the files whose names carry a hash of what they hold. */
export const hashedFolder = '_astro';

/** For files below `hashedFolder`: a changed file has another name, so a kept one is never stale. */
export const hashedCaching = 'public, max-age=31536000, immutable';

/** For all else: keep it, but ask each time whether it is still the same. */
export const pageCaching = 'public, max-age=0, must-revalidate';

/** The caching header for one path below the site's base. */
export function cachingOf(path: string): string {
  return path.replace(/^\//, '').startsWith(`${hashedFolder}/`) ? hashedCaching : pageCaching;
}
