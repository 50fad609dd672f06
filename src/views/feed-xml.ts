/** One claim as feed readers show it. */
export interface FeedEntry {
  /** Absolute address of the page. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Day of the last check or correction: `2026-02-03`. */
  readonly updated: string;
}

/** What a feed reader is given at most; older claims are found on the site. */
const mostEntries = 50;

/** An Atom feed (RFC 4287), the newest claim first; of one day, in the order of their addresses. */
export function feedXml(feed: { home: string; self: string }, entries: readonly FeedEntry[]): string {
  const newest = [...entries]
    .sort((a, b) => compare(b.updated, a.updated) || compare(a.url, b.url))
    .slice(0, mostEntries);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '  <title>Claim by Claim</title>',
    `  <id>${escaped(feed.home)}</id>`,
    `  <link href="${escaped(feed.home)}"/>`,
    `  <link rel="self" href="${escaped(feed.self)}"/>`,
    `  <updated>${instant(newest[0]?.updated ?? '1970-01-01')}</updated>`,
    '  <author><name>Claim by Claim</name></author>',
    ...newest.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ url, title, summary, updated }: FeedEntry): string[] {
  return [
    '  <entry>',
    `    <title>${escaped(title)}</title>`,
    `    <id>${escaped(url)}</id>`,
    `    <link href="${escaped(url)}"/>`,
    `    <updated>${instant(updated)}</updated>`,
    `    <summary>${escaped(summary)}</summary>`,
    '  </entry>',
  ];
}

/** Atom wants an instant; a day begins with it. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}
