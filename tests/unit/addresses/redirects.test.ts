import { describe, expect, it } from 'vitest';
import { redirectsOf } from '../../../src/addresses/redirects.ts';
import { makeEffects } from '../../../src/effects.ts';
import { examineSite } from '../../../src/pipeline.ts';

describe('redirectsOf', async () => {
  const { site } = await examineSite(makeEffects(), 'tests/fixtures/site');
  const to = new Map(redirectsOf(site).map((each) => [each.from, each.to]));

  it('leads old ids of claims and articles to their pages', () => {
    expect(to.get('/lantern-bridge/opening-day/')).toBe('/lantern-bridge/opening-date/');
    expect(to.get('/lantern-bridge/articles/valley/')).toBe('/lantern-bridge/articles/post/');
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
    expect(redirectsOf(reused).map(({ from }) => from)).not.toContain('/lantern-bridge/who-paid/');
  });

  it('is sorted, and knows no base path', () => {
    const from = [...to.keys()];
    expect(from).toEqual([...from].sort());
    expect(from.every((address) => address.startsWith('/') && address.endsWith('/'))).toBe(true);
  });
});
