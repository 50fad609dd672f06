import { describe, expect, it } from 'vitest';
import { feedXml } from '../../../src/views/feed-xml.ts';

const feed = { home: 'https://example.org/', self: 'https://example.org/feed.xml' };
const entry = (name: string, updated: string) => ({
  url: `https://example.org/${name}/`,
  title: `Which ${name}?`,
  summary: `A ${name}.`,
  updated,
});

describe('feedXml', () => {
  it('lists the newest claim first, and is as new as it', () => {
    const xml = feedXml(feed, [
      entry('old', '2026-01-01'),
      entry('new', '2026-03-01'),
      entry('mid', '2026-02-01'),
    ]);
    expect([...xml.matchAll(/<title>Which (\w+)/g)].map(([, name]) => name)).toEqual(['new', 'mid', 'old']);
    expect(/<updated>(.*?)<\/updated>/.exec(xml)?.[1]).toBe('2026-03-01T00:00:00Z');
  });

  it('escapes what would be markup', () => {
    const xml = feedXml(feed, [{ ...entry('a', '2026-01-01'), title: '<b> & "c"' }]);
    expect(xml).toContain('<title>&lt;b&gt; &amp; &quot;c&quot;</title>');
  });

  it('holds fifty claims at most, in an order that depends on nothing but the claims', () => {
    const many = Array.from({ length: 60 }, (_, at) => entry(`c${at}`, '2026-01-01'));
    const xml = feedXml(feed, many);
    expect(xml.match(/<entry>/g)).toHaveLength(50);
    expect(feedXml(feed, many.toReversed())).toBe(xml);
  });
});
