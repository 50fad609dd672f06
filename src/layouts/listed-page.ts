import type { ManifestPage } from '../schemas/manifest.ts';
import { knownManifest } from './pages-to-build.ts';

let kept: Promise<ReadonlyMap<string, ManifestPage>> | undefined;

/** The manifest’s line on the page at an address; nothing for pages that no content makes. */
export async function listedPage(address: string): Promise<ManifestPage | undefined> {
  const pages = kept ?? byAddress();
  if (import.meta.env.PROD) kept = pages;
  return (await pages).get(address);
}

async function byAddress(): Promise<ReadonlyMap<string, ManifestPage>> {
  const { pages } = await knownManifest();
  return new Map(pages.map((page) => [page.address, page]));
}
