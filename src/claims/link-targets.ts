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
  /** What may follow `#`; absent where that is not known here. */
  readonly anchors?: readonly string[] | undefined;
}

/** Article id → the anchors of its paragraphs, for the articles of the story one looks from. */
export type ParagraphAnchors = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the page a target names, seen from one story: an article of it, else a claim of it, else a story; `story/claim`
 * from anywhere, `guides/id`. `#` and an anchor may follow. A target that is both article and claim is the article; the
 * claim is reached by `story/claim`.
 */
export function linkFinder(
  from: string | undefined,
  targets: LinkTargets,
  paragraphs: ParagraphAnchors = new Map(),
): (target: string) => LinkTarget {
  const known = namedPages(from, targets, paragraphs);
  return (target) => {
    const [name = '', anchor] = target.split(/#(.*)/s);
    const found = known.get(name);
    if (!found) return { kind: 'unknown', nearest: nearestId(name, known.keys()) };
    const { address, words, anchors } = found;
    if (anchor === undefined) return { kind: 'found', address, words };
    if (!anchors || anchors.includes(anchor))
      return { kind: 'found', address: `${address}#${anchor}`, words };
    const nearest = nearestId(anchor, anchors);
    return { kind: 'unknown', nearest: nearest === undefined ? undefined : `${name}#${nearest}` };
  };
}

function namedPages(
  from: string | undefined,
  { outlines, guides, addresses }: LinkTargets,
  paragraphs: ParagraphAnchors,
): Map<string, Named> {
  const named = new Map<string, Named>();
  const add = (name: string, address: string, words: string, anchors?: readonly string[]) => {
    if (!named.has(name)) named.set(name, { address, words, anchors });
  };
  const own = outlines.filter((outline) => outline.id === from);
  for (const { id: story, articles } of own) {
    for (const { id, label } of articles) add(id, addresses.article(story, id), label, paragraphs.get(id));
  }
  for (const { id: story, claims, articles } of own) {
    const cells = articles.map((article) => article.id);
    for (const { id, title } of claims) add(id, addresses.claim(story, id), title, cells);
  }
  for (const { id: story, title: storyTitle, claims, articles } of outlines) {
    const cells = articles.map((article) => article.id);
    add(story, addresses.story(story), storyTitle);
    for (const { id, title } of claims) add(`${story}/${id}`, addresses.claim(story, id), title, cells);
    for (const { id, label } of articles) add(`${story}/articles/${id}`, addresses.article(story, id), label);
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
