/**
 * The headers every host should send, in one place: our own server, `netlify.toml`, the `_headers` file and the
 * instructions in `docs/deploy.md` all say these, and a test holds them to it.
 */

/** What a page may do, by directive. Nothing but its own host; scripts only improve what is there. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'script-src': "'self'",
  // for what reads the site from inside a page: its own search, a browser’s tools
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Pages that may do one thing more. */
export interface PolicyException {
  /** As `_headers` files write it: `:name` is one name, `*` at the end all the rest. Below the site’s base. */
  readonly path: string;
  /** The directives that differ, and what they are there. */
  readonly changes: Readonly<Record<string, string>>;
}

/** In the order of the files that list them: where two fit one path, the later one holds (in nginx the first). */
export const policyExceptions: readonly PolicyException[] = [
  // shows the embed as others will see it
  { path: '/:story/:claim/share/*', changes: { 'frame-src': "'self'" } },
  // the search engine, a program in WebAssembly
  ...['/search/*', '/es/search/*'].map((path) => ({
    path,
    changes: { 'script-src': "'self' 'wasm-unsafe-eval'" },
  })),
  // made to stand in other people’s pages; comes after, for a claim may be named `share`
  { path: '/embed/*', changes: { 'frame-ancestors': '*' } },
];

/** Sent with every answer, whatever the path; an exception changes the policy alone. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText({}),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** The security headers for one path below the site’s base, its query left out. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const exception = policyExceptions.findLast((each) => patternOf(each.path).test(path));
  return exception
    ? { ...securityHeaders, 'Content-Security-Policy': policyText(exception.changes) }
    : securityHeaders;
}

/** The policy with some directives changed, as the header says it. */
export function policyText(changes: PolicyException['changes']): string {
  return Object.entries({ ...policy, ...changes })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** What `path` of an exception matches, as a regular expression; nginx reads the same. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\*$/, '').replace(/:\w+/g, '[^/]+')}`);
}

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
