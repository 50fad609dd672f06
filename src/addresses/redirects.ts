/** Redirects: addresses published under ids that stories, claims and articles had before. */
import type { CheckedSite, CheckedStory } from '../schemas/checked-story.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { articleAddress, claimAddress, storyAddress } from '../views/page-address.ts';

/**
 * All redirects of a site, sorted by the address they start from. A renamed story takes all its pages along, those
 * that were renamed themselves included. An alias whose address is a page again gives no redirect: the page wins.
 */
export function redirectsOf(site: CheckedSite): Manifest['redirects'] {
  const pages = new Set(site.stories.flatMap((story) => namingsOf(story).map(({ now }) => now)));
  const found = new Map<string, string>();
  for (const naming of site.stories.flatMap(namingsOf)) {
    for (const before of naming.before) {
      if (!pages.has(before) && !found.has(before)) found.set(before, naming.now);
    }
  }
  return [...found].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface Naming {
  readonly now: string;
  readonly before: readonly string[];
}

function namingsOf(story: CheckedStory): readonly Naming[] {
  const names = [story.id, ...story.file.aliases];
  const naming = (ids: readonly string[], toAddress: (name: string, id: string) => string): Naming => {
    const [now = '', ...before] = names.flatMap((name) => ids.map((id) => toAddress(name, id)));
    return { now, before };
  };
  return [
    naming([story.id], (name) => storyAddress(name)),
    ...story.claims.map((claim) => naming([claim.id, ...claim.file.aliases], claimAddress)),
    ...story.articles.map((article) => naming([article.id, ...article.source.aliases], articleAddress)),
  ];
}
