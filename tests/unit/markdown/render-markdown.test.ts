import { describe, expect, it } from 'vitest';
import type { MarkdownContext } from '../../../src/markdown/markdown-context.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';

const context: MarkdownContext = {
  firstLine: 10,
  link: (target) =>
    target === 'courier'
      ? { kind: 'found', address: '/fire/articles/courier/', words: 'Courier' }
      : { kind: 'unknown', nearest: 'courier' },
  hasPage: (address) => address === '/guides/method/',
  cite: (target, words) =>
    target === 'courier'
      ? { article: 'courier', address: words === 'four hours' ? '/fire/articles/courier/#p-1' : undefined }
      : undefined,
};

const html = (markdown: string) => renderMarkdown(markdown, context).html;
const faults = (markdown: string) =>
  renderMarkdown(markdown, context).faults.map(({ kind, found }) => `${kind} ${found}`);

describe('text', () => {
  it('keeps every letter: no quotation mark, dash or ellipsis is made prettier', () => {
    expect(html(`"It's" -- 'so' ... (c) 1/2`)).toBe(`<p>"It's" -- 'so' ... (c) 1/2</p>`);
  });

  it('renders tables without style, for the page forbids it', () => {
    expect(html('| a |\n| -: |\n| 1 |')).not.toMatch(/style|align/);
  });

  it('gives the same bytes twice', () => {
    const markdown = '# A\n\n## A\n\nText[^1]\n\n[^1]: Note';
    expect(html(markdown)).toBe(html(markdown));
  });
});

describe('ids', () => {
  it('begin with an underscore, so that no heading can be taken for a cell or paragraph', () => {
    expect(html('## Café society\n\n## Café society')).toBe(
      '<h2 id="_cafe-society">Café society</h2>\n<h2 id="_cafe-society-2">Café society</h2>',
    );
  });

  it('of footnotes do too, with all that point to them', () => {
    const rendered = html('Text[^note]\n\n[^note]: Words.');
    const ids = [...rendered.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    const targets = [...rendered.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    expect(ids.every((id) => id.startsWith('_'))).toBe(true);
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('of a first-level heading belong to one of the second: the page has its own first', () => {
    expect(html('# Title')).toBe('<h2 id="_title">Title</h2>');
  });
});

describe('raw HTML', () => {
  it.each([
    '<b>x</b>',
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<!-- x -->',
    '</script>',
  ])('%s is refused and left out', (markdown) => {
    expect(faults(markdown).every((fault) => fault.startsWith('html '))).toBe(true);
    expect(faults(markdown)).not.toEqual([]);
    expect(html(markdown)).not.toMatch(/<(?!\/?p>)/);
  });

  it('in code is text', () => {
    expect(html('`<b>`')).toBe('<p><code>&#x3C;b></code></p>');
  });
});

describe('links', () => {
  it('of our own form take the words of their target, or their own', () => {
    expect(html('[[courier]] and [[courier|the *paper*]]')).toContain(
      '<a href="/fire/articles/courier/">Courier</a>',
    );
    expect(html('[[courier|the paper]]')).toBe('<p><a href="/fire/articles/courier/">the paper</a></p>');
  });

  it('to nothing are reported with the nearest id, and stay as words', () => {
    const rendered = renderMarkdown('Words\nand [[curier]].', context);
    expect(rendered.faults).toEqual([
      { kind: 'link-broken', place: { line: 11, column: 5 }, found: '[[curier]]', nearest: 'courier' },
    ]);
    expect(rendered.html).toBe('<p>Words\nand curier.</p>');
  });

  it('to other sites go by http and https alone', () => {
    expect(faults('[a](https://example.org/) <http://example.org/>')).toEqual([]);
    expect(
      faults(
        '[a](javascript:alert) [b](JaVaScRiPt:x) [c](data:x) [d](//example.org) [e](mailto:a@b.c) [f](/\\example.org)',
      ),
    ).toEqual([
      'link-unsafe javascript:alert',
      'link-unsafe JaVaScRiPt:x',
      'link-unsafe data:x',
      'link-unsafe //example.org',
      'link-unsafe mailto:a@b.c',
      'link-unsafe /\\example.org',
    ]);
    expect(html('[a](javascript:alert)')).not.toContain('javascript');
  });

  it('to pages of the site must lead to one', () => {
    expect(
      faults('[a](/guides/method/) [b](/guides/method/#_x) [c](#_x) [d](/guides/other/) [e](x.md)'),
    ).toEqual(['link-broken /guides/other/', 'link-broken x.md']);
  });
});

describe('cited passages', () => {
  it('in a line lead to their paragraph', () => {
    const rendered = renderMarkdown('It has “four hours” ([[courier]]).', context);
    expect(rendered.citations).toEqual([
      { article: 'courier', quote: 'four hours', place: { line: 10, column: 9 } },
    ]);
    expect(rendered.quotations).toEqual([]);
    expect(rendered.html).toContain('(<a href="/fire/articles/courier/#p-1">Courier</a>)');
  });

  it('are read through emphasis, inner quotation marks and the end of a line', () => {
    const { citations } = renderMarkdown('“he *said* “four\nhours” twice” ([[courier]])', context);
    expect(citations.map(({ quote }) => quote)).toEqual(['he said “four hours” twice']);
  });

  it('in a block become a figure that names its article', () => {
    const rendered = renderMarkdown('> “four hours” — [[courier]]', context);
    expect(rendered.citations.map(({ quote }) => quote)).toEqual(['four hours']);
    expect(rendered.html.replace(/\n/g, '')).toBe(
      '<figure class="cited-passage"><blockquote cite="/fire/articles/courier/#p-1"><p>“four hours”</p></blockquote>' +
        '<figcaption>— <a href="/fire/articles/courier/#p-1">Courier</a></figcaption></figure>',
    );
  });

  it('in a block may have the article in a paragraph of its own', () => {
    const { citations, faults: found } = renderMarkdown('> four hours\n>\n> — [[courier]]', context);
    expect(citations.map(({ quote }) => quote)).toEqual(['four hours']);
    expect(found).toEqual([]);
  });

  it('in a block need an article', () => {
    expect(faults('> four hours')).toEqual(['passage-without-article four hours']);
  });

  it('without an article are gathered as loose quotations', () => {
    const { quotations } = renderMarkdown(
      `So “a” and "b", „c“, «d» and ‘e’, but 'f', can’t and the ’90s.`,
      context,
    );
    expect(quotations.map(({ words }) => words)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('an opening mark without a partner', () => {
  it('quotes to the end of its paragraph, if it can be nothing else', () => {
    const { quotations } = renderMarkdown('So “a and b.\n\nNot ‘c, nor 6" of d.', context);
    expect(quotations.map(({ words }) => words)).toEqual(['a and b.']);
  });
});

describe('what cannot be rendered', () => {
  it.each([
    ['*a_'.repeat(12_000), 'text of 36,000 characters'],
    [`${'>'.repeat(5000)} a`, 'text nested deeper than 20 levels'],
  ])('is refused before it is (%#)', (markdown, found) => {
    const { faults, html } = renderMarkdown(markdown, context);
    expect(faults).toMatchObject([{ kind: 'unreadable', found }]);
    expect(html).toBe('');
  });
});

describe('inserts', () => {
  it('cut a guide into parts', () => {
    expect(renderMarkdown('One\n\n[[:tolerances]]\n\nTwo', context).parts).toEqual([
      { kind: 'html', html: '<p>One</p>' },
      { kind: 'insert', name: 'tolerances' },
      { kind: 'html', html: '<p>Two</p>' },
    ]);
  });
});
