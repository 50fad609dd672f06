import { readManifest } from '../derived.ts';
import type { ManifestPage, PageKind } from '../schemas/manifest.ts';

/** One route’s way to a claim: the ids in the address, and the manifest’s line on the page. */
export interface ClaimPath {
  readonly params: { readonly story: string; readonly claim: string };
  readonly props: ManifestPage;
}

/** For every page of a kind the story and claim it is about, read from an id like `shares/<story>/<claim>`. */
export async function claimPaths(kind: PageKind): Promise<ClaimPath[]> {
  const { pages } = await readManifest();
  return pages
    .filter(({ page }) => page === kind)
    .map((props) => {
      const [, story = '', claim = ''] = props.id.split('/');
      return { params: { story, claim }, props };
    });
}
