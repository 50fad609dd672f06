import { readManifest, readRequest } from '../derived.ts';
import type { Manifest, ManifestPage, PageKind } from '../schemas/manifest.ts';

let kept: Promise<Manifest> | undefined;

/**
 * The manifest. While a site is built it does not change and is read once; while it is written every page reads it
 * anew.
 */
export function knownManifest(): Promise<Manifest> {
  const manifest = kept ?? readManifest();
  if (import.meta.env.PROD) kept = manifest;
  return manifest;
}

/** One page of a route: the names in its address, and the manifest’s line on it. */
export interface PagePath {
  readonly params: Readonly<Record<string, string>>;
  readonly props: ManifestPage;
}

/**
 * The pages of a kind that a route is to render: those whose addresses fit its pattern, `/:story/articles/:article/`, and
 * of them the ones this build was asked for.
 */
export async function pathsToBuild(kind: PageKind, pattern: string): Promise<PagePath[]> {
  const fits = new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  const [{ pages }, isAsked] = await Promise.all([knownManifest(), readRequest()]);
  return pages
    .filter(({ page, id }) => page === kind && isAsked(id))
    .flatMap((props) => {
      const found = fits.exec(props.address);
      return found ? [{ params: { ...found.groups }, props }] : [];
    });
}
