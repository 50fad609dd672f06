import { describe, expect, it } from 'vitest';
import { feedSchema } from '../../../../src/schemas/feed.ts';
import { feedLinks } from '../../../../src/views/feeds/feed-links.ts';
import { siteFeeds } from '../../../../src/views/feeds/site-feeds.ts';
import { wordsOf } from '../../../../src/words/words-of.ts';
import { makeSite, makeStory, type MadeClaim } from '../make-story.ts';

const words = wordsOf('en');
const articles = { a: { lines: [['paragraph', 'It opened.']] } } as const;
const checkedOn = (on: string): MadeClaim => ({ cells: {}, file: { checked: { by: 'Ada', on } } });

const story = makeStory({
  articles,
  claims: {
    old: checkedOn('2026-01-01'),
    mended: {
      cells: {},
      pairs: [['a', 'b', 'contradict']],
      file: {
        question: 'Which?',
        finding: 'This one.',
        checked: { by: 'Ben', on: '2026-02-01' },
        corrections: [
          { on: '2026-02-03', what: 'A year was wrong.' },
          { on: '2026-02-09', what: 'A name was wrong.' },
        ],
      },
    },
    young: checkedOn('2026-02-05'),
    draft: { cells: {}, file: { status: 'draft', checked: undefined } },
  },
});
const other = makeStory({ articles, claims: { end: checkedOn('2026-02-09') } }, 'other');
const feeds = siteFeeds(makeSite([story, other]), words);
const feedOf = (id: string) => feeds.find((feed) => feed.id === id);

describe('siteFeeds', () => {
  it('has one feed of the site, one of each story, one of corrections, as their schema says', () => {
    expect(feeds.map(({ id }) => id)).toEqual(['feed', 'bridge-2026/feed', 'other/feed', 'corrections/feed']);
    for (const feed of feeds) expect(feedSchema.parse(feed)).toEqual(feed);
  });

  it('lists the newest first, by check or correction, and is as new as that', () => {
    expect(feedOf('feed')?.entries.map(({ address }) => address)).toEqual([
      '/bridge-2026/mended/',
      '/other/end/',
      '/bridge-2026/young/',
      '/bridge-2026/old/',
    ]);
    expect(feedOf('bridge-2026/feed')?.updated).toBe('2026-02-09');
  });

  it('says of a claim what readers of feeds want: question, finding, relation, story, who checked it', () => {
    expect(feedOf('bridge-2026/feed')?.entries[0]).toEqual({
      address: '/bridge-2026/mended/',
      title: 'Which?',
      summary: 'This one.',
      updated: '2026-02-09',
      categories: [
        { term: 'contradict', label: 'Cannot both be right' },
        { term: 'bridge-2026', label: 'The bridge' },
      ],
      authors: ['Ben'],
      image: '/cards/bridge-2026.png',
    });
  });

  it('lists every correction by itself, at its place on the page', () => {
    expect(feedOf('corrections/feed')?.entries.map(({ address, summary }) => [address, summary])).toEqual([
      ['/bridge-2026/mended/#_correction-2', 'A name was wrong.'],
      ['/bridge-2026/mended/#_correction-1', 'A year was wrong.'],
    ]);
  });

  it('is as new as the site’s last change where it has no entry', () => {
    const [, , corrections] = siteFeeds(makeSite([other]), words);
    expect(corrections).toMatchObject({ updated: '2026-02-09', entries: [] });
    expect(siteFeeds(makeSite([]), words)[0]?.updated).toBe('1970-01-01');
  });

  it('says in every summary that a story is invented', () => {
    const invented = { ...other, file: { ...other.file, notice: 'Invented' } };
    expect(siteFeeds(makeSite([invented]), words)[0]?.entries[0]?.summary).toMatch(/^Invented\. /);
  });

  it('holds a hundred entries at most', () => {
    const claims = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`c${String(at)}`, checkedOn('2026-01-01')]),
    );
    expect(siteFeeds(makeSite([makeStory({ articles, claims })]), words)[0]?.entries).toHaveLength(100);
  });
});

describe('feedLinks', () => {
  const addressesAt = (id: string, page: Parameters<typeof feedLinks>[0]['page']) =>
    feedLinks({ id, page }, words).map(({ address }) => address);

  it('lead to the feed of the page’s story, of corrections, or of the site', () => {
    expect(addressesAt('home', 'home')).toEqual(['/feed.xml', '/feed.json']);
    expect(addressesAt('guides/about', 'guide')).toEqual(['/feed.xml', '/feed.json']);
    expect(addressesAt('stories/bridge', 'story')).toEqual(['/bridge/feed.xml', '/bridge/feed.json']);
    expect(addressesAt('claims/bridge/arch', 'claim')).toEqual(['/bridge/feed.xml']);
    expect(addressesAt('corrections', 'corrections')).toEqual([
      '/corrections/feed.xml',
      '/corrections/feed.json',
    ]);
  });

  it('are left out where the page is in another language than the feeds', () => {
    expect(addressesAt('es/claims/bridge/arch', 'claim')).toEqual([]);
  });
});
