import { describe, expect, it } from 'vitest';
import { redirectsOf } from '../../../src/addresses/redirects.ts';
import { makeEffects } from '../../../src/effects.ts';
import { allViews } from '../views/all-views.ts';
import { examineSite } from '../../../src/pipeline.ts';

describe('redirectsOf', async () => {
  const { site, views } = await examineSite(makeEffects(), 'tests/fixtures/site');
  const to = new Map(redirectsOf(site, views).map((each) => [each.from, each.to]));

  it('leads old ids of claims and articles to their pages', () => {
    expect(to.get('/lantern-bridge/opening-day/')).toBe('/lantern-bridge/opening-date/');
    expect(to.get('/lantern-bridge/articles/valley/')).toBe('/lantern-bridge/articles/post/');
  });

  it('takes the pages along that pass a claim on', () => {
    expect(to.get('/lantern-bridge/opening-day/share/')).toBe('/lantern-bridge/opening-date/share/');
    expect(to.get('/embed/lantern-bridge/opening-day/')).toBe('/embed/lantern-bridge/opening-date/');
    expect(to.get('/embed/old-bridge/sign/')).toBe('/embed/lantern-bridge/sign/');
  });

  it('takes all pages of a renamed story along, renamed ones included', () => {
    expect(to.get('/old-bridge/')).toBe('/lantern-bridge/');
    expect(to.get('/old-bridge/sign/')).toBe('/lantern-bridge/sign/');
    expect(to.get('/old-bridge/opening-day/')).toBe('/lantern-bridge/opening-date/');
    expect(to.get('/old-bridge/articles/valley/')).toBe('/lantern-bridge/articles/post/');
  });

  it('never starts from a page that is there', () => {
    const [story] = site.stories;
    if (story === undefined) throw new Error('no story');
    const reused = {
      ...site,
      stories: [
        {
          ...story,
          claims: story.claims.map((claim) =>
            claim.id === 'sign' ? { ...claim, file: { ...claim.file, aliases: ['who-paid'] } } : claim,
          ),
        },
      ],
    };
    expect(redirectsOf(reused, allViews(reused)).map(({ from }) => from)).not.toContain(
      '/lantern-bridge/who-paid/',
    );
  });

  it('leads old ids of quotations to their page, and takes computed pages along with their story', () => {
    const [story] = site.stories;
    const [a, b] = story?.articles.map(({ id }) => id).sort() ?? [];
    if (story === undefined || a === undefined || b === undefined) throw new Error('no story');
    const none = { coverage: { a: 0, b: 0 }, longestRun: 0, standing: 'no-shared-copy' } as const;
    const family = { id: 'now', aliases: ['before'], versions: [], places: [], paraphrases: [], differs: '' };
    const alignment = {
      ...story.alignment,
      pairs: [{ a, b, runs: [], ...none }],
      families: [{ ...family, relation: 'same' as const }],
    };
    const pages = ['/quotations/', '/quotations/now/', `/shared/${a}--${b}/`].map((address) => ({
      id: address,
      page: 'quotation' as const,
      address: `/lantern-bridge${address}`,
      anchors: [],
      view: {},
    }));
    const renamed = redirectsOf({ ...site, stories: [{ ...story, alignment }] }, pages);
    expect(renamed.map((each) => `${each.from} → ${each.to}`)).toEqual(
      expect.arrayContaining([
        '/lantern-bridge/quotations/before/ → /lantern-bridge/quotations/now/',
        '/old-bridge/quotations/ → /lantern-bridge/quotations/',
        '/old-bridge/quotations/before/ → /lantern-bridge/quotations/now/',
        `/old-bridge/shared/${a}--${b}/ → /lantern-bridge/shared/${a}--${b}/`,
      ]),
    );
  });

  it('is sorted, and knows no base path', () => {
    const from = [...to.keys()];
    expect(from).toEqual([...from].sort());
    expect(from.every((address) => address.startsWith('/') && address.endsWith('/'))).toBe(true);
  });
});
