/**
 * Pages that are computed from the articles, quotations and shared copy, may merge or part when a rule learns more. Who
 * follows an old link then finds the page above, with what took its place.
 */
const computed = /^(\/[^/]+\/)(?:(quotations\/)(?:[^/]+\/)?|shared\/[^/]+\/)$/;

/** Whether the page at an address is computed, so that it may go, and its anchors too. */
export function isComputedAddress(address: string): boolean {
  return computed.test(address);
}

/** The pages above a computed one, nearest first; none for pages of other kinds. */
export function pagesAbove(address: string): string[] {
  const [, story, quotations] = computed.exec(address) ?? [];
  if (story === undefined) return [];
  const all = quotations === undefined ? [] : [`${story}${quotations}`];
  return [...all, story].filter((above) => above !== address);
}
