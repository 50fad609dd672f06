/** Addresses of feeds without their endings `.xml` and `.json`. Published for good; change none. */
export const siteFeedId = 'feed';
export const correctionsFeedId = 'corrections/feed';

export function storyFeedId(story: string): string {
  return `${story}/feed`;
}

/** The address of a feed below the site’s base. */
export function feedAddress(id: string, format: 'xml' | 'json'): string {
  return `/${id}.${format}`;
}
