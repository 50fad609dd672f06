const sharing = /^(\/[^/]+\/[^/]+\/)share\/$/;
const embedded = /^\/embed(\/[^/]+\/[^/]+\/)$/;

/** The address of the claim that a page passes on, to share or to embed; undefined for pages of other kinds. */
export function claimOfPage(address: string): string | undefined {
  return sharing.exec(address)?.[1] ?? embedded.exec(address)?.[1];
}
