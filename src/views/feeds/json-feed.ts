import type { Feed, FeedEntry } from '../../schemas/feed.ts';
import { feedAddress } from './feed-address.ts';
import { instantOf } from './instant-of.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). `url` gives the absolute address of one below the base. */
export function jsonFeed(feed: Feed, url: (address: string) => string): string {
  const { title, subtitle, language, author, entries } = feed;
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: url(feed.home),
    feed_url: url(feedAddress(feed.id, 'json')),
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => itemOf(entry, url)),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

function itemOf(entry: FeedEntry, url: (address: string) => string): object {
  const { address, title, summary, updated, categories, authors, image } = entry;
  return {
    id: url(address),
    url: url(address),
    title,
    content_text: summary,
    summary,
    date_modified: instantOf(updated),
    tags: categories.map(({ label }) => label),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(image !== undefined && { image: url(image) }),
  };
}
