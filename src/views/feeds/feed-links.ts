import { firstLanguage } from '../../schemas/language.ts';
import { storyPageKinds, type ManifestPage } from '../../schemas/manifest.ts';
import type { Words } from '../../words/words-of.ts';
import { languageOfId } from '../language-of-id.ts';
import { correctionsFeedId, feedAddress, siteFeedId, storyFeedId } from './feed-address.ts';

/** A feed as the head of a page names it. */
export interface FeedLink {
  readonly type: 'application/atom+xml' | 'application/feed+json';
  readonly title: string;
  readonly address: string;
}

/**
 * The feeds a page leads to: those of its story, of corrections, or of the site. A page below a story’s own names one format
 * only: it has to stay light. Feeds are in the first language, and pages in another name none.
 */
export function feedLinks(
  { id, page }: Pick<ManifestPage, 'id' | 'page'>,
  { feed }: Words,
): readonly FeedLink[] {
  if (languageOfId(id) !== firstLanguage) return [];
  if (page === 'corrections') return bothFormats(correctionsFeedId, feed.links.corrections);
  const [, story] = id.split('/');
  if (!storyPageKinds.has(page) || story === undefined) return bothFormats(siteFeedId, feed.links.site);
  const links = bothFormats(storyFeedId(story), feed.links.story);
  return page === 'story' ? links : links.slice(0, 1);
}

function bothFormats(id: string, title: string): readonly FeedLink[] {
  return [
    { type: 'application/atom+xml', title, address: feedAddress(id, 'xml') },
    { type: 'application/feed+json', title, address: feedAddress(id, 'json') },
  ];
}
