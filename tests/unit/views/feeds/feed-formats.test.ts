/** Both formats of a feed, hostile texts included. */
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../../src/schemas/feed.ts';
import { atomFeed } from '../../../../src/views/feeds/atom-feed.ts';
import { jsonFeed } from '../../../../src/views/feeds/json-feed.ts';
import { xmlText } from '../../../../src/views/feeds/xml-text.ts';

const url = (address: string) => `https://example.org/base${address}`;
const hostile = '</title><script>alert("1")</script> ]]> & &amp; \u0000\u0007\u001F\uFFFE \uD800 \u{1F600} é';
const feed: Feed = {
  id: 'bridge/feed',
  home: '/bridge/',
  language: 'en',
  title: hostile,
  subtitle: 'Accounts of a bridge.',
  author: 'The Site',
  updated: '2026-02-03',
  entries: [
    {
      address: '/bridge/arch/',
      title: hostile,
      summary: hostile,
      updated: '2026-02-03',
      categories: [{ term: 'same', label: hostile }],
      authors: [hostile],
      image: '/cards/bridge.png',
    },
    {
      address: '/bridge/arch/#_correction-1',
      title: 'B',
      summary: 'C.',
      updated: '2026-02-01',
      categories: [],
      authors: [],
    },
  ],
};

describe('xmlText', () => {
  it('leaves no markup, and no character that XML cannot hold', () => {
    expect(xmlText(hostile)).toBe(
      '&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; ]]&gt; &amp; &amp;amp;   \u{1F600} é',
    );
  });

  it('keeps tabs and line breaks', () => {
    expect(xmlText('a\tb\nc')).toBe('a\tb\nc');
  });
});

describe('atomFeed', () => {
  const xml = atomFeed(feed, url);
  const [head = '', ...entries] = xml.split('<entry>');

  it('has what RFC 4287 asks of a feed: one id, title and updated, an author, a link to itself', () => {
    expect(
      xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'),
    ).toBe(true);
    for (const name of ['id', 'title', 'updated', 'author']) {
      expect(head.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1);
    }
    expect(head).toContain('<id>https://example.org/base/bridge/feed.xml</id>');
    expect(head).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/base/bridge/feed.xml"/>',
    );
  });

  it('has what it asks of an entry: one id, title and updated, a link to the page, a summary', () => {
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary']) {
        expect(entry.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1);
      }
      expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/updated>/);
      expect(entry).toMatch(/<link rel="alternate" type="text\/html" href="https:[^"]+"\/>/);
    }
    const ids = entries.map((entry) => /<id>(.*?)<\/id>/.exec(entry)?.[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it('opens and closes its elements in order, whatever the texts', () => {
    const open: string[] = [];
    for (const [, close = '', name = '', single = ''] of xml.matchAll(
      /<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g,
    )) {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (single === '') open.push(name);
    }
    expect(open).toEqual([]);
    expect(xml).not.toContain('<script');
    expect(xml.replace(/\]\]&gt;/g, '')).not.toContain(']]>');
  });
});

describe('jsonFeed', () => {
  // Read back as any reader does.
  const read = JSON.parse(jsonFeed(feed, url)) as { items: Record<string, unknown>[] } & Record<
    string,
    unknown
  >;

  it('has what JSON Feed 1.1 asks of a feed: its version, a title and items', () => {
    expect(read['version']).toBe('https://jsonfeed.org/version/1.1');
    expect(read['title']).toBe(hostile);
    expect(read['feed_url']).toBe('https://example.org/base/bridge/feed.json');
    expect(read['home_page_url']).toBe('https://example.org/base/bridge/');
  });

  it('has what it asks of an item: an id of its own and a text', () => {
    expect(read.items.map(({ id }) => id)).toEqual([
      'https://example.org/base/bridge/arch/',
      'https://example.org/base/bridge/arch/#_correction-1',
    ]);
    for (const item of read.items) {
      expect(typeof item['content_text']).toBe('string');
      expect(item['date_modified']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    expect(read.items[0]).toMatchObject({
      image: 'https://example.org/base/cards/bridge.png',
      tags: [hostile],
      authors: [{ name: hostile }],
    });
  });
});
