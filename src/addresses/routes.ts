/**
 * Every route of the site, as addresses below the base; names in brackets stand for ids. Files in `src/pages/`
 * stand for these routes and no others: a test compares the two. From this table follow the ids nobody may take.
 */
export const routes = [
  '/',
  '/404',
  '/specimens/',
  '/search/',
  '/corrections/',
  '/claims/',
  '/claims/by-relation/',
  '/claims/by-date/',
  '/contradictions/',
  '/quotations/',
  '/outlets/',
  '/outlets/[outlet]/',
  '/guides/',
  '/guides/[guide]/',
  '/guides/problems/[problem]/',
  '/[story]/',
  '/[story]/[claim]/',
  '/[story]/[claim]/share/',
  '/[story]/articles/[article]/',
  '/[story]/shared/[pair]/',
  '/[story]/quotations/',
  '/[story]/quotations/[family]/',
  '/embed/[story]/[claim]/',
  '/es/search/',
  '/es/',
  '/es/guides/',
  '/es/guides/[guide]/',
  '/es/[story]/',
  '/es/[story]/[claim]/',
] as const;

/** Routes that are one page each, whatever the content. */
export const fixedAddresses: readonly string[] = routes.filter(
  (route) => route.endsWith('/') && !route.includes('['),
);

/** Folders of files that are no pages. */
const fileFolders = ['/cards/', '/oembed/'];

export interface ReservedIds {
  readonly story: ReadonlySet<string>;
  readonly claim: ReadonlySet<string>;
  readonly guide: ReadonlySet<string>;
}

/** The ids that would hide a route, or be hidden by one: `guides` for a story, `articles` or `quotations` for a claim. */
export const reservedIds: ReservedIds = {
  story: namesBeside('/[story]/', [...routes, ...fileFolders]),
  claim: namesBeside('/[story]/[claim]/', routes),
  guide: namesBeside('/guides/[guide]/', routes),
};

/** The fixed names that other routes have in the place where `route` has its last id. */
export function namesBeside(route: string, table: readonly string[]): ReadonlySet<string> {
  const parents = namesIn(route).slice(0, -1);
  return new Set(
    table
      .map(namesIn)
      .filter((names) => parents.every((parent, place) => names[place] === parent))
      .map((names) => names[parents.length])
      .filter((name): name is string => name !== undefined && !name.startsWith('[')),
  );
}

function namesIn(route: string): string[] {
  return route.split('/').filter((name) => name !== '');
}
