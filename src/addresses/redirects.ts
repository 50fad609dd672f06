/** Redirects: addresses published under ids that stories, claims, articles and quotations had before. */
import type { Manifest } from '../schemas/manifest.ts';
import type { BriefSite, StoryBrief } from '../schemas/story-brief.ts';
import {
  articleAddress,
  claimAddress,
  embedAddress,
  pairAddress,
  quotationAddress,
  quotationsAddress,
  shareAddress,
  storyAddress,
} from '../views/page-address.ts';
import type { PageLine } from '../views/view-file.ts';

/**
 * All redirects of a site, sorted by the address they start from. A renamed story takes all its pages along, those
 * that were renamed themselves included. An alias whose address is a page again gives no redirect: the page wins.
 */
export function redirectsOf(
  site: Pick<BriefSite, 'stories'>,
  views: readonly PageLine[],
): Manifest['redirects'] {
  const pages = new Set(views.map(({ address }) => address));
  const found = new Map<string, string>();
  for (const naming of site.stories.flatMap(namingsOf)) {
    if (!pages.has(naming.now)) continue;
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

function namingsOf(story: StoryBrief): readonly Naming[] {
  const names = [story.id, ...story.file.aliases];
  const naming = (ids: readonly string[], toAddress: (name: string, id: string) => string): Naming => {
    const [now = '', ...before] = names.flatMap((name) => ids.map((id) => toAddress(name, id)));
    return { now, before };
  };
  return [
    naming([story.id], (name) => storyAddress(name)),
    ...story.claims.flatMap(({ id, file }) =>
      [claimAddress, shareAddress, embedAddress].map((toAddress) => naming([id, ...file.aliases], toAddress)),
    ),
    ...story.articles.map((article) => naming([article.id, ...article.source.aliases], articleAddress)),
    naming([story.id], (name) => quotationsAddress(name)),
    ...story.alignment.families.map(({ id, aliases }) => naming([id, ...aliases], quotationAddress)),
    ...story.alignment.pairs.map(({ a, b }) =>
      naming(pairNames(story, a, b), (name, pair) => {
        const [one = '', other = ''] = pair.split(' ');
        return pairAddress(name, one, other);
      }),
    ),
  ];
}

/** The two ids of a pair, as they are and as they were, sorted as addresses have them. */
function pairNames({ articles }: StoryBrief, a: string, b: string): string[] {
  const namesOf = (id: string) => [id, ...(articles.find((each) => each.id === id)?.source.aliases ?? [])];
  return namesOf(a).flatMap((one) => namesOf(b).map((other) => [one, other].sort().join(' ')));
}
