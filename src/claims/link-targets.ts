/** What `[[…]]` and plain addresses in our texts lead to. */
import type { LinkTarget } from '../markdown/markdown-context.ts';
import { nearestId } from '../markdown/nearest-id.ts';
import type { PageAddresses, StoryOutline } from './story-input.ts';

/** All that can be linked to. */
export interface LinkTargets {
  readonly outlines: readonly StoryOutline[];
  readonly guides: readonly string[];
  readonly addresses: PageAddresses;
}

interface Named {
  readonly address: string;
  readonly words: string;
}

/**
 * Finds the page a target names, seen from one story: an article of it, else a claim of it, else a story; `story/claim`
 * from anywhere, `guides/id`. `#` and an anchor may follow. A target that is both article and claim is the article; the
 * claim is reached by `story/claim`.
 */
export function linkFinder(from: string | undefined, targets: LinkTargets): (target: string) => LinkTarget {
  const known = namedPages(from, targets);
  return (target) => {
    const [name = '', ...anchor] = target.split('#');
    const found = known.get(name);
    if (!found) return { kind: 'unknown', nearest: nearestId(name, known.keys()) };
    const fragment = anchor.length === 0 ? '' : `#${anchor.join('#')}`;
    return { kind: 'found', address: `${found.address}${fragment}`, words: found.words };
  };
}

function namedPages(
  from: string | undefined,
  { outlines, guides, addresses }: LinkTargets,
): Map<string, Named> {
  const named = new Map<string, Named>();
  const add = (name: string, address: string, words: string) => {
    if (!named.has(name)) named.set(name, { address, words });
  };
  const own = outlines.find((outline) => outline.id === from);
  for (const { id, label } of own?.articles ?? []) add(id, addresses.article(own?.id ?? '', id), label);
  for (const { id, title } of own?.claims ?? []) add(id, addresses.claim(own?.id ?? '', id), title);
  for (const story of outlines) {
    add(story.id, addresses.story(story.id), story.title);
    for (const { id, title } of story.claims) add(`${story.id}/${id}`, addresses.claim(story.id, id), title);
    for (const { id, label } of story.articles) {
      add(`${story.id}/articles/${id}`, addresses.article(story.id, id), label);
    }
  }
  for (const guide of guides) add(`guides/${guide}`, addresses.guide(guide), guide.replace(/^.*\//, ''));
  return named;
}

/** The addresses of all pages, below the base. */
export function pageAddresses({ outlines, guides, addresses }: LinkTargets): ReadonlySet<string> {
  return new Set([
    ...addresses.fixed,
    ...guides.map(addresses.guide),
    ...outlines.flatMap((story) => [
      addresses.story(story.id),
      ...story.claims.map((claim) => addresses.claim(story.id, claim.id)),
      ...story.articles.map((article) => addresses.article(story.id, article.id)),
    ]),
  ]);
}
