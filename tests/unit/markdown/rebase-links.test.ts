import { describe, expect, it } from 'vitest';
import { rebaseLinks } from '../../../src/markdown/rebase-links.ts';

describe('rebaseLinks', () => {
  it('puts the base before addresses of the site', () => {
    expect(rebaseLinks('<p><a href="/a/">x</a><blockquote cite="/b/#p-1">', '/sub/')).toBe(
      '<p><a href="/sub/a/">x</a><blockquote cite="/sub/b/#p-1">',
    );
  });

  it('leaves other sites, places on the page and text alone', () => {
    const html = '<a href="https://example.org/">x</a> <a href="#_a">y</a> <code> href="/a/"</code>';
    expect(rebaseLinks(html, '/sub')).toBe(html);
  });

  it.each(['', '/'])('has nothing to do for the base “%s”', (base) => {
    expect(rebaseLinks('<a href="/a/">', base)).toBe('<a href="/a/">');
  });
});
