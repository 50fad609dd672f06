import type { Feed, FeedEntry } from '../../schemas/feed.ts';
import { feedAddress } from './feed-address.ts';
import { instantOf } from './instant-of.ts';
import { xmlText } from './xml-text.ts';

/** A feed as Atom (RFC 4287). `url` gives the absolute address of one below the base. */
export function atomFeed(feed: Feed, url: (address: string) => string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    `  <title>${xmlText(feed.title)}</title>`,
    `  <subtitle>${xmlText(feed.subtitle)}</subtitle>`,
    `  <id>${xmlText(url(feedAddress(feed.id, 'xml')))}</id>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(url(feed.home))}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(url(feedAddress(feed.id, 'xml')))}"/>`,
    `  <updated>${instantOf(feed.updated)}</updated>`,
    `  <author><name>${xmlText(feed.author)}</name></author>`,
    ...feed.entries.flatMap((entry) => entryLines(entry, url)),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines(entry: FeedEntry, url: (address: string) => string): readonly string[] {
  const address = xmlText(url(entry.address));
  return [
    '  <entry>',
    `    <title>${xmlText(entry.title)}</title>`,
    `    <id>${address}</id>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    `    <updated>${instantOf(entry.updated)}</updated>`,
    ...entry.authors.map((name) => `    <author><name>${xmlText(name)}</name></author>`),
    ...entry.categories.map(
      ({ term, label }) => `    <category term="${xmlText(term)}" label="${xmlText(label)}"/>`,
    ),
    `    <summary>${xmlText(entry.summary)}</summary>`,
    '  </entry>',
  ];
}
